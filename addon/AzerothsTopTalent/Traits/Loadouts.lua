-- Generated from Loadouts.cs. Change that file, not this one.
local _, addon = ...
local GameTree = addon.GameTree
local BuildMatch = addon.BuildMatch
local SavedVariables = addon.SavedVariables
local BuildString = addon.BuildString

--- The loadouts the player has saved.
local Loadouts = {}
addon.Loadouts = Loadouts

--- Whether the worn talents could be had back: as a saved loadout, or because they came from the data.
function Loadouts.IsWornBuildSaved()
    local tree = GameTree.Get()
    local configID = C_ClassTalents.GetActiveConfigID()
    if tree == nil or configID == nil then
        return true
    end

    local worn = addon.WornTalents.Read(configID, tree)
    return Loadouts.IsFromData(worn, tree) or Loadouts.FindEqual(worn, tree) ~= nil
end

--- The saved loadout with these talents, or null.
function Loadouts.FindEqual(wanted, tree)
    for _, configID in ipairs(C_ClassTalents.GetConfigIDsBySpecID(tree.SpecId)) do
        if BuildMatch.AreEqual(addon.WornTalents.Read(configID, tree), wanted, tree) then
            return configID
        end
    end
    return nil
end

function Loadouts.NameOf(configID)
    local ok, info = pcall(C_Traits.GetConfigInfo, configID)
    if ok then
        return info and info.name
    end
    return nil
end

--- The saved loadout of that name, or null.
function Loadouts.Named(specID, name)
    for _, configID in ipairs(C_ClassTalents.GetConfigIDsBySpecID(specID)) do
        if Loadouts.NameOf(configID) == name then
            return configID
        end
    end
    return nil
end

--- The id, if such a loadout exists: the game describes deleted ones too, only the list tells.
function Loadouts.Existing(specID, configID)
    return Loadouts.IndexOf(specID, configID) ~= 0 and configID or nil
end

--- The place in the list, from 1, or 0. Looked up each time: the order of the list is not stable.
function Loadouts.IndexOf(specID, configID)
    local index = 0
    for _, existing in ipairs(C_ClassTalents.GetConfigIDsBySpecID(specID)) do
        index = index + 1
        if existing == configID then
            return index
        end
    end
    return 0
end

function Loadouts.IsFromData(worn, tree)
    local last = SavedVariables.GetLastApplied()[tree.SpecId]
    if last == nil then
        return false
    end

    local applied = BuildString.Decode(last.talentCode, tree).Loadout
    return applied ~= nil and BuildMatch.AreEqual(worn, applied, tree)
end
