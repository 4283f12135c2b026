-- Generated from RoomMemory.cs. Change that file, not this one.
local _, addon = ...

--- Where bosses were pulled before, by floor and sub-zone. Sub-zones have a name only, so each language learns for
--- itself.
local RoomMemory = {}
addon.RoomMemory = RoomMemory

function RoomMemory.Learn(encounterID)
    local rooms = addon.SavedVariables.GetAccount().rooms
    local locale = GetLocale()
    local byRoom = rooms[locale]
    if byRoom == nil then
        byRoom = {}
        rooms[locale] = byRoom
    end

    local room = RoomMemory.Room()
    local encounterIDs = byRoom[room]
    if encounterIDs == nil then
        encounterIDs = {}
        byRoom[room] = encounterIDs
    end
    encounterIDs[encounterID] = true
end

--- The bosses that were pulled from here.
function RoomMemory.Recall()
    local recalled = {}
    local value = addon.SavedVariables.GetAccount().rooms[GetLocale()]
    local encounterIDs = value and value[RoomMemory.Room()]
    if encounterIDs == nil then
        return recalled
    end

    for key in pairs(encounterIDs) do
        table.insert(recalled, key)
    end
    return recalled
end

function RoomMemory.Room()
    local mapID = addon.Place.Current().MapID
    local uiMapID = C_Map.GetBestMapForUnit("player") or 0
    return mapID .. ":" .. uiMapID .. ":" .. GetSubZoneText()
end
