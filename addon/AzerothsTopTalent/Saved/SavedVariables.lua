-- Generated from SavedVariables.cs. Change that file, not this one.
local _, addon = ...
local SavedValue = addon.SavedValue
local Repair = addon.Repair
local Suppressions = addon.Suppressions

--- The saved variables, complete from Load on.
local SavedVariables = {}
addon.SavedVariables = SavedVariables

--- 1 kept suppressions for the whole account; 2 keeps them for the character.
SavedVariables.Version = 2

function SavedVariables.GetAccount()
    return AzerothsTopTalentDB
end

function SavedVariables.GetCharacter()
    return AzerothsTopTalentCharDB
end

function SavedVariables.GetSuppressions()
    return SavedVariables.GetCharacter().suppressions
end

function SavedVariables.GetClosings()
    return SavedVariables.GetCharacter().closings
end

function SavedVariables.GetLastApplied()
    return SavedVariables.GetCharacter().lastApplied
end

function SavedVariables.GetPins()
    return SavedVariables.GetCharacter().pins
end

--- Called once our ADDON_LOADED says that the client has filled the tables.
function SavedVariables.Load()
    if not SavedValue.IsTable(AzerothsTopTalentDB) then
        AzerothsTopTalentDB = { version = SavedVariables.Version }
    end
    if not SavedValue.IsTable(AzerothsTopTalentCharDB) then
        AzerothsTopTalentCharDB = { version = 0 }
    end
    Repair.Account(SavedVariables.GetAccount())
    Repair.Character(SavedVariables.GetCharacter())
    SavedVariables.Migrate()
end

--- The log of a raid, made when it is first entered.
function SavedVariables.RaidLog(place)
    local log = SavedVariables.GetCharacter().raids[place]
    if log == nil then
        log = { pulledAt = {}, killedAt = {} }
        SavedVariables.GetCharacter().raids[place] = log
    end
    return log
end

function SavedVariables.Migrate()
    -- Every character takes its copy; the account's own stays, for the characters that have not logged in yet.
    if SavedVariables.GetAccount().suppressions ~= nil
        and SavedVariables.GetCharacter().version ~= SavedVariables.Version then
        Suppressions.Merge(SavedVariables.GetSuppressions(), SavedVariables.GetAccount().suppressions)
    end
    SavedVariables.GetCharacter().version = SavedVariables.Version
    SavedVariables.GetAccount().version = SavedVariables.Version
end
