-- Generated from Silence.cs. Change that file, not this one.
local _, addon = ...

--- Why nothing is offered, so that status can say it.
---@class Silence
---@field None number Nothing keeps the offer away.
---@field NoSpec number Below the level of the first specialization.
---@field TalentsNotReady number The game has not sent the talents yet; asked again when it has.
---@field OtherTree number The data was made for another talent tree than the game's.
---@field Dead number Asked again after the resurrection.
---@field Combat number Asked again after the fight.
---@field Cinematic number Asked again after the cinematic.
---@field Away number Away from keyboard: asked again when the player is back, or the question would time out unseen.
---@field Busy number A build is being put on.
local Silence = {
    None = 0,
    Disabled = 1,
    MomentOff = 2,
    NoSpec = 3,
    TalentsNotReady = 4,
    NoData = 5,
    OtherTree = 6,
    NoBuildHere = 7,
    Worn = 8,
    Suppressed = 9,
    ClosedBefore = 10,
    KeyRunning = 11,
    PvpMatch = 12,
    EncounterRunning = 13,
    Dead = 14,
    Combat = 15,
    Cinematic = 16,
    Away = 17,
    Busy = 18,
}
addon.Silence = Silence

Silence.names = {
    [0] = "None",
    [1] = "Disabled",
    [2] = "MomentOff",
    [3] = "NoSpec",
    [4] = "TalentsNotReady",
    [5] = "NoData",
    [6] = "OtherTree",
    [7] = "NoBuildHere",
    [8] = "Worn",
    [9] = "Suppressed",
    [10] = "ClosedBefore",
    [11] = "KeyRunning",
    [12] = "PvpMatch",
    [13] = "EncounterRunning",
    [14] = "Dead",
    [15] = "Combat",
    [16] = "Cinematic",
    [17] = "Away",
    [18] = "Busy",
}
