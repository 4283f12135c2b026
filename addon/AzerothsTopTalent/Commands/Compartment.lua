-- Generated from Compartment.cs. Change that file, not this one.
local _, addon = ...
local BuildBrowser = addon.BuildBrowser

--- The entry in the game's addon compartment. The .toc names these functions, so they must be globals.
local Compartment = {}
addon.Compartment = Compartment

function Compartment.Register()
    AzerothsTopTalent_OnAddonCompartmentClick = function() BuildBrowser.Toggle() end
    AzerothsTopTalent_OnAddonCompartmentEnter = function(_, menuButton)
        Compartment.ShowTooltip(menuButton)
    end
    AzerothsTopTalent_OnAddonCompartmentLeave = function() GameTooltip:Hide() end
end

function Compartment.ShowTooltip(menuButton)
    GameTooltip:SetOwner(menuButton, "ANCHOR_LEFT")
    GameTooltip:SetText("Azeroth's Top Talent")
    GameTooltip:AddLine(addon.Localization.L.Builds)
    GameTooltip:Show()
end
