-- Generated from BossReason.cs. Change that file, not this one.
local _, addon = ...

--- Why a boss is named; shown to the player, who can judge it better than we can.
---@class BossReason
---@field Unknown number Nothing is known about any boss here: the general raid build is offered.
---@field OnlyOneLeft number All others are dead.
---@field InSight number A unit with the boss's name is in sight.
---@field ThisRoom number The journal shows only this boss on the player's floor.
---@field PulledHereBefore number Earlier pulls of this boss started from here.
---@field WipedHere number The group wiped on it not long ago.
---@field NextInOrder number Several are possible and this one is next in the journal.
local BossReason = {
    Unknown = 0,
    OnlyOneLeft = 1,
    InSight = 2,
    ThisRoom = 3,
    PulledHereBefore = 4,
    WipedHere = 5,
    NextInOrder = 6,
}
addon.BossReason = BossReason

BossReason.names = {
    [0] = "Unknown",
    [1] = "OnlyOneLeft",
    [2] = "InSight",
    [3] = "ThisRoom",
    [4] = "PulledHereBefore",
    [5] = "WipedHere",
    [6] = "NextInOrder",
}
