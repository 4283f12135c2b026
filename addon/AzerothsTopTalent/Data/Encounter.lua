-- Generated from Encounter.cs. Change that file, not this one.
local _, addon = ...

--- A raid boss or a dungeon. A raid boss is found by JournalID, a dungeon by MapID, its
--- instance map, and one wing of two by ChallengeMapID; ids that do not apply are 0. The name is for display
--- only.
local Encounter = {}
Encounter.__index = Encounter
addon.Encounter = Encounter

function Encounter.new(EncounterID, Name, Kind, JournalID, MapID, ChallengeMapID, Order)
    return setmetatable(
        {
            EncounterID = EncounterID,
            Name = Name,
            Kind = Kind,
            JournalID = JournalID,
            MapID = MapID,
            ChallengeMapID = ChallengeMapID,
            Order = Order,
        },
        Encounter
    )
end
