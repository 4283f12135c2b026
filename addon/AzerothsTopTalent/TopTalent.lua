-- Generated from TopTalent.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local Localization = addon.Localization
local Languages = addon.Languages
local LanguageFiles = addon.LanguageFiles
local SavedVariables = addon.SavedVariables
local SlashCommands = addon.SlashCommands
local SettingsPanel = addon.SettingsPanel
local Compartment = addon.Compartment
local TalentFrameButton = addon.TalentFrameButton
local BuildData = addon.BuildData
local BossWatch = addon.BossWatch
local TalentApplier = addon.TalentApplier
local Leftovers = addon.Leftovers
local OwnLoadout = addon.OwnLoadout
local CombatQueue = addon.CombatQueue
local Moments = addon.Moments

--- Where it all begins.
local TopTalent = {}
addon.TopTalent = TopTalent

TopTalent.Name = "AzerothsTopTalent"

function TopTalent.OnAddonLoaded(addOnName, _containsBindings)
    if addOnName ~= TopTalent.Name then
        return
    end

    runtime.off("ADDON_LOADED", TopTalent.OnAddonLoaded)
    SavedVariables.Load()
end

function TopTalent.OnPlayerLogin()
    SlashCommands.Register()
    SettingsPanel.Register()
    Compartment.Register()
    TalentFrameButton.Listen()
    BuildData.Load()
    BossWatch.Listen()
    TalentApplier.Listen()
    Leftovers.Listen()
    OwnLoadout.Listen()
    CombatQueue.Listen()
    Moments.Listen()
end

-- Runs when the client loads this file.
do
    Localization.L = Languages.Create(GetLocale())
    LanguageFiles.Release()
    runtime.on("ADDON_LOADED", TopTalent.OnAddonLoaded)
    runtime.on("PLAYER_LOGIN", TopTalent.OnPlayerLogin)
end
