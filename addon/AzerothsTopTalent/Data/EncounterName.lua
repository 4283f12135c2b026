-- Generated from EncounterName.cs. Change that file, not this one.
local _, addon = ...

--- What the game calls an encounter, in the player's language; the data's own name where the game knows none.
local EncounterName = {}
addon.EncounterName = EncounterName

function EncounterName.Of(encounter)
    if encounter.JournalID ~= 0 then
        return EJ_GetEncounterInfo(encounter.JournalID) or encounter.Name
    end
    -- A wing has a name of its own only as a challenge map.
    if encounter.ChallengeMapID ~= 0 then
        return C_ChallengeMode.GetMapUIInfo(encounter.ChallengeMapID) or encounter.Name
    end
    if encounter.MapID == 0 then
        return encounter.Name
    end

    local name = GetRealZoneText(encounter.MapID)
    return name == "" and encounter.Name or name
end
