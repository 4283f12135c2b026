-- Generated from BossState.cs. Change that file, not this one.
local _, addon = ...

--- What we know about a boss of the instance the player stands in.
---@class BossState
---@field LockedOut number Dead by the player's lockout only: this group may still have to fight it, so the menu keeps
--- it, marked.
---@field Killed number Killed while the player was there. Never offered.
local BossState = { Alive = 0, LockedOut = 1, Killed = 2 }
addon.BossState = BossState
