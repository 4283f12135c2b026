-- Generated from Boss.cs. Change that file, not this one.
local _, addon = ...

--- A boss of the current instance that the data has a build for. Ids are the game's dungeonEncounterIDs.
local Boss = {}
Boss.__index = Boss
addon.Boss = Boss

function Boss.new(EncounterID, JournalID, Name, Order, State)
    return setmetatable(
        { EncounterID = EncounterID, JournalID = JournalID, Name = Name, Order = Order, State = State },
        Boss
    )
end
