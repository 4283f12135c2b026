-- Generated from SettingsPanel.cs. Change that file, not this one.
local _, addon = ...
local Options = addon.Options
local Localization = addon.Localization

--- The addon's page in the game's settings.
local SettingsPanel = {}
addon.SettingsPanel = SettingsPanel

function SettingsPanel.Register()
    local page = Settings.RegisterVerticalLayoutCategory("Azeroth's Top Talent")
    SettingsPanel.AddCheckbox(page, Options.Enabled, Localization.L.OptionEnabled)
    SettingsPanel.AddCharacterCheckbox(page)
    SettingsPanel.AddCheckbox(page, Options.Login, Localization.L.OptionLogin)
    SettingsPanel.AddCheckbox(page, Options.SpecChange, Localization.L.OptionSpecChange)
    SettingsPanel.AddCheckbox(page, Options.Dungeon, Localization.L.OptionDungeon)
    SettingsPanel.AddCheckbox(page, Options.DungeonGeneral, Localization.L.OptionDungeonGeneral)
    SettingsPanel.AddCheckbox(page, Options.ReadyCheck, Localization.L.OptionReadyCheck)
    SettingsPanel.AddCheckbox(page, Options.Lfr, Localization.L.OptionLfr)
    SettingsPanel.AddCheckbox(page, Options.AutoApply, Localization.L.OptionAutoApply)
    SettingsPanel.AddCheckbox(page, Options.KeepHeroTree, Localization.L.OptionKeepHeroTree)
    SettingsPanel.AddCheckbox(page, Options.OwnLoadout, Localization.L.OptionOwnLoadout)
    SettingsPanel.AddTimeout(page)
    SettingsPanel.AddCheckbox(page, Options.Sound, Localization.L.OptionSound)
    SettingsPanel.AddCheckbox(page, Options.DebugMessages, Localization.L.OptionDebug)
    Settings.RegisterAddOnCategory(page)
    SettingsPanel.category = page
end

--- The game does not open its settings for addons in combat.
function SettingsPanel.Open()
    if SettingsPanel.category ~= nil and not InCombatLockdown() then
        Settings.OpenToCategory(SettingsPanel.category:GetID())
    end
end

function SettingsPanel.AddCheckbox(page, option, label)
    local setting = Settings.RegisterAddOnSetting(
        page,
        "AzerothsTopTalent_" .. option,
        option,
        addon.SavedVariables.GetAccount().options,
        "boolean",
        label,
        Options.DefaultOf(option)
    )
    Settings.CreateCheckbox(page, setting, nil)
end

function SettingsPanel.AddCharacterCheckbox(page)
    local setting = Settings.RegisterProxySetting(
        page,
        "AzerothsTopTalent_character",
        "boolean",
        Localization.L.OptionEnabledCharacter,
        true,
        function() return addon.SavedVariables.GetCharacter().enabled ~= false end,
        function(value) addon.SavedVariables.GetCharacter().enabled = value == true end
    )
    Settings.CreateCheckbox(page, setting, nil)
end

function SettingsPanel.AddTimeout(page)
    local setting = Settings.RegisterAddOnSetting(
        page,
        "AzerothsTopTalent_" .. Options.Timeout,
        Options.Timeout,
        addon.SavedVariables.GetAccount().options,
        "number",
        Localization.L.OptionTimeout,
        Options.DefaultTimeout
    )
    local range = Settings.CreateSliderOptions(Options.ShortestTimeout, Options.LongestTimeout, 5)
    Settings.CreateSlider(page, setting, range, nil)
end
