-- Generated from BossState.cs. Change that file, not this one.
local _, addon = ...

--- What we know about a boss of the instance the player stands in.
local BossState = { Alive = 0, LockedOut = 1, Killed = 2 }
addon.BossState = BossState
