-- Generated from BossReason.cs. Change that file, not this one.
local _, addon = ...

--- Why a boss is named; shown to the player, who can judge it better than we can.
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
