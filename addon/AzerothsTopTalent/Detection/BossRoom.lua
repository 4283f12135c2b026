-- Generated from BossRoom.cs. Change that file, not this one.
local _, addon = ...
local BossDetection = addon.BossDetection
local BuildData = addon.BuildData
local ContentKind = addon.ContentKind
local Boss = addon.Boss
local EncounterName = addon.EncounterName

--- Reads the room the group stands in: which bosses live, and what tells which of them it is.
local BossRoom = {}
addon.BossRoom = BossRoom

function BossRoom.Look(place, builds)
    local bosses = BossRoom.Bosses(place, builds)
    return BossDetection.Narrow(bosses, BossRoom.Signals(place, bosses))
end

function BossRoom.Bosses(place, builds)
    local log = addon.SavedVariables.RaidLog(place:GetKey())
    local now = GetServerTime()
    local bosses = {}
    for _, encounter in ipairs(BuildData.GetEncounters()) do
        if encounter.Kind == ContentKind.Raid and builds.Encounters[encounter.EncounterID] ~= nil
            and BossRoom.IsIn(encounter, place.MapID) then
            local isLockedOut = BossRoom.IsLockedOut(place, encounter.EncounterID)
            local state = addon.RaidMemory.StateOf(log, encounter.EncounterID, isLockedOut, now)
            table.insert(
                bosses,
                Boss.new(
                    encounter.EncounterID,
                    encounter.JournalID,
                    EncounterName.Of(encounter),
                    encounter.Order,
                    state
                )
            )
        end
    end
    return bosses
end

-- Data and journal must agree on the encounter: where they do not, nothing is known about this boss.
function BossRoom.IsIn(encounter, mapID)
    local _, _, _, _, _, _, dungeonEncounterID, bossMapID = EJ_GetEncounterInfo(encounter.JournalID)
    return bossMapID == mapID and dungeonEncounterID == encounter.EncounterID
end

function BossRoom.IsLockedOut(place, encounterID)
    local difficultyID = C_RaidLocks.GetRedirectedDifficultyID(place.MapID, place.DifficultyID)
    return C_RaidLocks.IsEncounterComplete(place.MapID, encounterID, difficultyID)
end

function BossRoom.Signals(place, bosses)
    local wipe = addon.RaidMemory.RecentWipe(addon.SavedVariables.RaidLog(place:GetKey()), GetServerTime())
    local lastWipe = {}
    if wipe ~= 0 then
        table.insert(lastWipe, wipe)
    end
    return addon.BossSignals.new(
        addon.BossSight.Find(bosses),
        BossRoom.OnThisFloor(),
        addon.RoomMemory.Recall(),
        lastWipe
    )
end

function BossRoom.OnThisFloor()
    local encounterIDs = {}
    local uiMapID = C_Map.GetBestMapForUnit("player")
    if uiMapID == nil then
        return encounterIDs
    end

    for _, pin in ipairs(C_EncounterJournal.GetEncountersOnMap(uiMapID)) do
        local encounterID = select(7, EJ_GetEncounterInfo(pin.encounterID))
        if encounterID ~= nil then
            table.insert(encounterIDs, encounterID)
        end
    end
    return encounterIDs
end
