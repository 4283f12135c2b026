-- Generated from Advisor.cs. Change that file, not this one.
local _, addon = ...
local BuildData = addon.BuildData
local BossRoom = addon.BossRoom
local BuildString = addon.BuildString
local BuildMatch = addon.BuildMatch

--- Decides at a moment whether there is a build worth offering.
local Advisor = {}
addon.Advisor = Advisor

--- The challenge map of the keystone in the font, or 0.
Advisor.SlottedChallenge = 0

function Advisor.Find(trigger)
    local silence = Advisor.Muted(trigger)
    if silence ~= addon.Silence.None then
        return addon.Finding.new(nil, silence)
    end

    local specID = addon.CurrentSpec.ID()
    local builds = BuildData.Of(specID)
    if builds == nil then
        return addon.Finding.new(nil, addon.Silence.NoData)
    end
    if not BuildData.FitsGame(specID) then
        return addon.Finding.new(nil, addon.Silence.OtherTree)
    end

    local tree = addon.GameTree.Get()
    local found = Advisor.OfferFor(trigger, builds)
    local offer = found ~= nil and addon.Preferences.Apply(found, tree) or nil
    if offer == nil then
        return addon.Finding.new(nil, addon.Silence.NoBuildHere)
    end
    return addon.Finding.new(offer, Advisor.SilenceAbout(offer, tree))
end

function Advisor.Muted(trigger)
    if not addon.Options.IsOn(addon.Options.Enabled) or addon.SavedVariables.GetCharacter().enabled == false then
        return addon.Silence.Disabled
    end
    if not Advisor.IsMomentOn(trigger) then
        return addon.Silence.MomentOff
    end
    if addon.CurrentSpec.IsBelowFirst() then
        return addon.Silence.NoSpec
    end
    if addon.GameTree.Get() == nil then
        return addon.Silence.TalentsNotReady
    end
    return addon.Obstacles.Current()
end

function Advisor.IsMomentOn(trigger)
    local place = addon.Place.Current()
    if trigger == addon.Trigger.Login then
        return addon.Options.IsOn(addon.Options.Login)
    elseif trigger == addon.Trigger.SpecChange then
        return addon.Options.IsOn(addon.Options.SpecChange)
    elseif trigger == addon.Trigger.Dungeon then
        return addon.Options.IsOn(addon.Options.Dungeon)
    elseif trigger == addon.Trigger.Keystone then
        return addon.Options.IsOn(addon.Options.Dungeon)
    elseif trigger == addon.Trigger.ReadyCheck and place:GetIsDungeon() then
        return addon.Options.IsOn(addon.Options.Dungeon)
    elseif trigger == addon.Trigger.ReadyCheck then
        return addon.Options.IsOn(addon.Options.ReadyCheck)
            and (not place:GetIsLfr() or addon.Options.IsOn(addon.Options.Lfr))
    else
        return true
    end
end

function Advisor.OfferFor(trigger, builds)
    if trigger == addon.Trigger.Login or trigger == addon.Trigger.SpecChange then
        return addon.OfferFinder.General(trigger, builds)
    end

    local place = addon.Place.Current()
    if place:GetIsRaid() then
        return addon.OfferFinder.Raid(trigger, builds, BuildData.GetEncounters(), BossRoom.Look(place, builds))
    end
    if place:GetIsDungeon() then
        local withGeneral = addon.Difficulty.IsMythicDungeon(place.DifficultyID)
            and addon.Options.IsOn(addon.Options.DungeonGeneral)
        return addon.OfferFinder.Dungeon(
            trigger,
            builds,
            BuildData.GetEncounters(),
            place.MapID,
            Advisor.SlottedChallenge,
            withGeneral or trigger == addon.Trigger.Asked
        )
    end
    if trigger == addon.Trigger.Asked then
        return addon.OfferFinder.General(trigger, builds)
    end
    return nil
end

function Advisor.SilenceAbout(offer, tree)
    local worn = addon.WornTalents.Current(tree)
    if worn == nil then
        return addon.Silence.TalentsNotReady
    end
    if Advisor.IsWorn(offer, worn, tree) then
        return addon.Silence.Worn
    end
    if offer.Trigger == addon.Trigger.Asked then
        return addon.Silence.None
    end
    if addon.Suppressions.Contains(addon.SavedVariables.GetSuppressions(), offer) then
        return addon.Silence.Suppressed
    end
    if addon.Closings.Contains(addon.SavedVariables.GetClosings(), offer, addon.WornTalents.Code()) then
        return addon.Silence.ClosedBefore
    end
    return addon.Silence.None
end

-- Wearing either general build answers the general question; elsewhere the first choice is the one that counts.
function Advisor.IsWorn(offer, worn, tree)
    if not offer:GetIsGeneralChoice() then
        return Advisor.IsWorn_Choice(offer.Choices[1], worn, tree)
    end

    for _, choice in ipairs(offer.Choices) do
        if Advisor.IsWorn_Choice(choice, worn, tree) then
            return true
        end
    end
    return false
end

function Advisor.IsWorn_Choice(choice, worn, tree)
    local target = BuildString.Decode(choice:GetTalentCode(), tree).Loadout
    if target == nil then
        return false
    end
    return BuildMatch.AreEqual(worn, target, tree) or Advisor.IsAllThatFits(choice, worn, target, tree)
end

-- Below the level cap: a part of the build, and no points for more of it or a try that showed that no more fits.
function Advisor.IsAllThatFits(choice, worn, target, tree)
    if not BuildMatch.IsPartOf(worn, target, tree) then
        return false
    end

    local last = addon.SavedVariables.GetLastApplied()[choice.SpecID]
    local wasTried = last ~= nil and last.talentCode == choice:GetTalentCode() and last.level == UnitLevel("player")
    return wasTried or not Advisor.HasPoints()
end

function Advisor.HasPoints()
    return C_ClassTalents.HasUnspentTalentPoints() or C_ClassTalents.HasUnspentHeroTalentPoints()
end
