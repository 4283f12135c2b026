-- Generated from BuildText.cs. Change that file, not this one.
local _, addon = ...
local BuildString = addon.BuildString
local HeroTree = addon.HeroTree
local BuildMatch = addon.BuildMatch

--- A build in one line of the browser: name, basis, hero tree, and how far it is from what is worn.
local BuildText = {}
addon.BuildText = BuildText

function BuildText.Of(choice)
    local text = addon.OfferPopup.NameOf(choice) .. "  " .. addon.OfferPopup.Basis(choice)
    local tree = addon.GameTree.Get()
    local configID = C_ClassTalents.GetActiveConfigID()
    local target
    if tree == nil then
        target = nil
    else
        target = BuildString.Decode(choice:GetTalentCode(), tree).Loadout
    end
    if tree == nil or configID == nil or target == nil then
        return text
    end

    local subTreeID = HeroTree.ChosenIn(target, tree)
    if subTreeID ~= 0 then
        text = text .. "  " .. addon.TalentNames.OfHeroTree(configID, subTreeID)
    end
    local count = #BuildMatch.Differences(addon.WornTalents.Read(configID, tree), target, tree)
    return count == 0 and text .. "  (" .. addon.Localization.L.Worn .. ")" or text .. "  (+" .. count .. ")"
end
