-- Generated from Options.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- The settings. They are kept in AzerothsTopTalentDB.options, where only what differs from the default stands.
local Options = {}
addon.Options = Options

Options.Enabled = "enabled"
Options.Login = "login"
Options.SpecChange = "specChange"
Options.Dungeon = "dungeon"
Options.DungeonGeneral = "dungeonGeneral"
Options.ReadyCheck = "readyCheck"
Options.Lfr = "lfr"
Options.AutoApply = "autoApply"
Options.KeepHeroTree = "keepHeroTree"
Options.OwnLoadout = "ownLoadout"
Options.Timeout = "timeout"
Options.Sound = "sound"
Options.DebugMessages = "debug"

--- Seconds after which a question counts as answered with no.
Options.DefaultTimeout = 30

Options.ShortestTimeout = 10
Options.LongestTimeout = 120

function Options.GetIsDebug()
    return Options.IsOn(Options.DebugMessages)
end

function Options.IsOn(option)
    local value = addon.SavedVariables.GetAccount().options[option]
    local on = value
    if type(on) == "boolean" then
        return on
    end
    return Options.DefaultOf(option)
end

--- Within what the settings offer, whatever the file of saved variables says.
function Options.TimeoutSeconds()
    local value = addon.SavedVariables.GetAccount().options[Options.Timeout]
    local seconds = addon.SavedValue.IsNumber(value) and value or Options.DefaultTimeout
    return runtime.larger(Options.ShortestTimeout, runtime.smaller(seconds, Options.LongestTimeout))
end

function Options.Set(option, value)
    addon.SavedVariables.GetAccount().options[option] = value
end

--- The moments speak; what acts on its own or replaces the usual way is for those who want it.
function Options.DefaultOf(option)
    return option == Options.Enabled or option == Options.Login or option == Options.SpecChange
        or option == Options.Dungeon or option == Options.DungeonGeneral or option == Options.ReadyCheck
        or option == Options.Sound
end
