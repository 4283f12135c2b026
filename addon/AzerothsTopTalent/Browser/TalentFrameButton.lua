-- Generated from TalentFrameButton.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildBrowser = addon.BuildBrowser

--- A button beside the talent window. It is a child of UIParent that only stands there: a field or child of the game's
--- window would taint it.
local TalentFrameButton = {}
addon.TalentFrameButton = TalentFrameButton

TalentFrameButton.WindowAddon = "Blizzard_PlayerSpells"
TalentFrameButton.SecondsBetweenLooks = 0.5

function TalentFrameButton.Listen()
    if select(2, C_AddOns.IsAddOnLoaded(TalentFrameButton.WindowAddon)) then
        TalentFrameButton.Create()
    else
        runtime.on("ADDON_LOADED", TalentFrameButton.OnAddonLoaded)
    end
end

function TalentFrameButton.OnAddonLoaded(addOnName, _containsBindings)
    if addOnName ~= TalentFrameButton.WindowAddon then
        return
    end

    runtime.off("ADDON_LOADED", TalentFrameButton.OnAddonLoaded)
    TalentFrameButton.Create()
end

function TalentFrameButton.Create()
    local window = PlayerSpellsFrame
    if window == nil then
        return
    end

    TalentFrameButton.button = CreateFrame("Button", nil, UIParent, "UIPanelButtonTemplate")
    TalentFrameButton.button:SetSize(120, 22)
    TalentFrameButton.button:SetPoint("BOTTOMLEFT", window, "BOTTOMRIGHT", 4, 0)
    TalentFrameButton.button:SetText(addon.Localization.L.Builds)
    TalentFrameButton.button:SetScript("OnClick", function() BuildBrowser.Toggle() end)
    TalentFrameButton.button:Hide()
    C_Timer.NewTicker(TalentFrameButton.SecondsBetweenLooks, function()
        TalentFrameButton.button:SetShown(window:IsShown())
    end)
end
