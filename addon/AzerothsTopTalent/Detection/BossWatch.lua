-- Generated from BossWatch.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Remembers pulls, wipes and kills.
local BossWatch = {}
addon.BossWatch = BossWatch

function BossWatch.Listen()
    runtime.on("ENCOUNTER_START", BossWatch.OnEncounterStart)
    runtime.on("ENCOUNTER_END", BossWatch.OnEncounterEnd)
end

function BossWatch.OnEncounterStart(encounterID, _encounterName, _difficultyID, _groupSize)
    local place = addon.Place.Current()
    if not place:GetIsRaid() then
        return
    end

    addon.RaidMemory.RememberPull(addon.SavedVariables.RaidLog(place:GetKey()), encounterID, GetServerTime())
    addon.RoomMemory.Learn(encounterID)
end

function BossWatch.OnEncounterEnd(encounterID, _encounterName, _difficultyID, _groupSize, success, _encounterUnitStatus)
    local place = addon.Place.Current()
    if not place:GetIsRaid() then
        return
    end

    local log = addon.SavedVariables.RaidLog(place:GetKey())
    if success == 1 then
        addon.RaidMemory.RememberKill(log, encounterID, GetServerTime())
    else
        addon.RaidMemory.RememberWipe(log, encounterID, GetServerTime())
    end
end
