-- Generated from Preferences.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildString = addon.BuildString
local HeroTree = addon.HeroTree
local Pins = addon.Pins

--- Turns what the data offers into what this player wants: his pins, his hero tree, nothing that cannot be read.
local Preferences = {}
addon.Preferences = Preferences

--- The offer with every choice as the player wants it, or null when none of its buttons is left.
function Preferences.Apply(offer, tree)
    local choices = Preferences.ApplyAll(offer.Choices, tree)
    if #choices == 0 then
        return nil
    end
    return runtime.with(offer, { Choices = choices, Menu = Preferences.ApplyAll(offer.Menu, tree) })
end

--- The same choice with the most common build of the worn hero tree, or null when it has that tree already.
function Preferences.InWornHeroTree(choice, tree)
    local worn = C_ClassTalents.GetActiveHeroTalentSpec()
    if choice.Pin ~= nil or worn == nil or Preferences.HeroTreeOf(choice.Build.talentCode, tree) == worn then
        return nil
    end

    local other = choice.Build.alternatives and choice.Build.alternatives[worn]
    if other == nil then
        return nil
    end
    return runtime.with(choice, {
        Build = {
            talentCode = other.talentCode,
            sampleSize = choice.Build.sampleSize,
            popularity = other.popularity,
            difficulty = choice.Build.difficulty,
            builds = 0,
        },
    })
end

--- The hero tree of a build, or 0 when it has none or cannot be read.
function Preferences.HeroTreeOf(talentCode, tree)
    local loadout = BuildString.Decode(talentCode, tree).Loadout
    return loadout == nil and 0 or HeroTree.ChosenIn(loadout, tree)
end

function Preferences.ApplyAll(choices, tree)
    local wanted = {}
    for _, choice in ipairs(choices) do
        local preferred = Preferences.ApplyTo(choice, tree)
        -- A build that does not decode on the game's tree is never offered.
        if BuildString.Decode(preferred:GetTalentCode(), tree).Loadout ~= nil then
            table.insert(wanted, preferred)
        end
    end
    return wanted
end

function Preferences.ApplyTo(choice, tree)
    local pinned = Pins.Apply(choice, tree)
    if pinned.Pin ~= nil then
        return pinned
    end
    if not addon.Options.IsOn(addon.Options.KeepHeroTree) then
        return choice
    end
    return Preferences.InWornHeroTree(choice, tree) or choice
end
