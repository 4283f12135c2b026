-- Generated from Repair.cs. Change that file, not this one.
local _, addon = ...
local Options = addon.Options

--- Drops what is damaged in the saved variables and keeps the rest.
local Repair = {}
addon.Repair = Repair

function Repair.Account(saved)
    if not addon.SavedValue.IsTable(saved.options) then
        saved.options = {}
    end
    if not addon.SavedValue.IsTable(saved.rooms) then
        saved.rooms = {}
    end
    if not addon.SavedValue.IsTable(saved.suppressions) then
        saved.suppressions = nil
    else
        Repair.Suppressions(saved.suppressions)
    end
    Repair.Options(saved.options)
    Repair.Rooms(saved.rooms)
end

function Repair.Character(saved)
    if not addon.SavedValue.IsTable(saved.suppressions) then
        saved.suppressions = {}
    end
    if not addon.SavedValue.IsTable(saved.closings) then
        saved.closings = {}
    end
    if not addon.SavedValue.IsTable(saved.lastApplied) then
        saved.lastApplied = {}
    end
    if not addon.SavedValue.IsTable(saved.raids) then
        saved.raids = {}
    end
    if not addon.SavedValue.IsTable(saved.pins) then
        saved.pins = {}
    end
    if not addon.SavedValue.IsTable(saved.ownLoadouts) then
        saved.ownLoadouts = {}
    end
    if not addon.SavedValue.IsText(saved.staging) then
        saved.staging = nil
    end

    Repair.Suppressions(saved.suppressions)
    Repair.Closings(saved.closings)
    Repair.OwnLoadouts(saved.ownLoadouts)
    Repair.LastApplied(saved.lastApplied)
    Repair.Raids(saved.raids)
    Repair.Pins(saved.pins)
end

function Repair.Options(options)
    for key, value in pairs(options) do
        local isRight
        if key == Options.Timeout then
            isRight = addon.SavedValue.IsNumber(value)
        else
            isRight = addon.SavedValue.IsFlag(value)
        end
        if not isRight then
            options[key] = nil
        end
    end
end

function Repair.Rooms(rooms)
    for key, value in pairs(rooms) do
        if not addon.SavedValue.IsTable(value) then
            rooms[key] = nil
        else
            for key2, value2 in pairs(value) do
                if not addon.SavedValue.IsTable(value2) then
                    value[key2] = nil
                else
                    Repair.Room(value2)
                end
            end
        end
    end
end

function Repair.Room(encounterIDs)
    for key in pairs(encounterIDs) do
        if not addon.SavedValue.IsNumber(key) then
            encounterIDs[key] = nil
        end
    end
end

-- Only a yes was ever written.
function Repair.Suppressions(suppressions)
    for key, value in pairs(suppressions) do
        if not addon.SavedValue.IsText(key) or not addon.SavedValue.IsFlag(value) or not value then
            suppressions[key] = nil
        end
    end
end

function Repair.Closings(closings)
    for key, value in pairs(closings) do
        if not addon.SavedValue.IsText(key) or not addon.SavedValue.IsText(value) then
            closings[key] = nil
        end
    end
end

function Repair.OwnLoadouts(loadouts)
    for key, value in pairs(loadouts) do
        if not addon.SavedValue.IsNumber(key) or not addon.SavedValue.IsNumber(value) then
            loadouts[key] = nil
        end
    end
end

function Repair.LastApplied(history)
    for key, value in pairs(history) do
        local last = value
        local isRight = addon.SavedValue.IsNumber(key) and addon.SavedValue.IsTable(last)
            and addon.SavedValue.IsNumber(last.level)
        if not isRight or not addon.SavedValue.IsText(last.talentCode) or not addon.SavedValue.IsText(last.before) then
            history[key] = nil
        end
    end
end

function Repair.Raids(raids)
    for key, value in pairs(raids) do
        local log = value
        if not addon.SavedValue.IsTable(log) or not addon.SavedValue.IsTable(log.pulledAt)
            or not addon.SavedValue.IsTable(log.killedAt) then
            raids[key] = nil
        else
            Repair.Times(log.pulledAt)
            Repair.Times(log.killedAt)
            if not addon.SavedValue.IsNumber(log.wipedOn) or not addon.SavedValue.IsNumber(log.wipedAt) then
                log.wipedOn = nil
                log.wipedAt = nil
            end
        end
    end
end

function Repair.Times(times)
    for key, value in pairs(times) do
        if not addon.SavedValue.IsNumber(key) or not addon.SavedValue.IsNumber(value) then
            times[key] = nil
        end
    end
end

function Repair.Pins(pins)
    for key, value in pairs(pins) do
        local pin = value
        if not addon.SavedValue.IsTable(pin) or not addon.SavedValue.IsText(pin.name)
            or not addon.SavedValue.IsText(pin.talentCode) then
            pins[key] = nil
        elseif not addon.SavedValue.IsNumber(pin.loadout) then
            pin.loadout = nil
        end
    end
end
