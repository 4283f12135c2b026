-- Generated from BuildText.cs. Change that file, not this one.
local _, addon = ...

--- A build in the two lines of the browser.
local BuildText = {}
addon.BuildText = BuildText

function BuildText.Name(choice, differences)
    local name = addon.OfferPopup.NameOf(choice)
    return differences == 0 and addon.Markup.Good(name .. " (" .. addon.Localization.L.Worn .. ")") or name
end

--- What it rests on, its hero tree, and how far it is from what is worn.
function BuildText.Details(choice, tree, differences)
    local text = addon.OfferPopup.Basis(choice)
    local configID = C_ClassTalents.GetActiveConfigID()
    local subTreeID = addon.Preferences.HeroTreeOf(choice:GetTalentCode(), tree)
    if configID ~= nil and subTreeID ~= 0 then
        text = text .. " - " .. addon.TalentNames.OfHeroTree(configID, subTreeID)
    end
    return differences == 0 and text
        or text .. " - " .. addon.Localization.Fill_int(addon.Localization.L.DiffersCount, "count", differences)
end
