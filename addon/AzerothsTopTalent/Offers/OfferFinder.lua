-- Generated from OfferFinder.cs. Change that file, not this one.
local _, addon = ...
local Offer = addon.Offer
local ContentKind = addon.ContentKind
local Choice = addon.Choice
local BossState = addon.BossState

--- Which builds fit a moment? Knows the data only; whether the player wants to hear it is decided elsewhere.
local OfferFinder = {}
addon.OfferFinder = OfferFinder

--- The two general builds, or the one that is known.
function OfferFinder.General(trigger, builds)
    local choices = {}
    if builds.Raid ~= nil then
        table.insert(choices, OfferFinder.GeneralRaid(builds, builds.Raid))
    end
    if builds.MythicPlus ~= nil then
        table.insert(choices, OfferFinder.GeneralMythicPlus(builds, builds.MythicPlus))
    end
    if #choices == 0 then
        return nil
    end

    return Offer.new(trigger, builds.SpecID .. Offer.GeneralChoice, choices, {}, 0)
end

--- The build of the dungeon on mapID; one choice a wing where two share the map and the keystone
--- (challengeMapID, 0 when none is slotted) does not tell. Without one: the general build, where
--- withGeneral allows it.
function OfferFinder.Dungeon(trigger, builds, encounters, mapID, challengeMapID, withGeneral)
    local choices = {}
    for _, encounter in ipairs(encounters) do
        if encounter.Kind == ContentKind.MythicPlus and encounter.MapID == mapID then
            local isOtherWing = encounter.ChallengeMapID ~= 0 and encounter.ChallengeMapID ~= challengeMapID
            if not (challengeMapID ~= 0 and isOtherWing) then
                local build = builds.Encounters[encounter.EncounterID]
                if build ~= nil then
                    table.insert(
                        choices,
                        Choice.new(builds.SpecID, ContentKind.MythicPlus, encounter, build, nil, false)
                    )
                end
            end
        end
    end

    if #choices == 0 and withGeneral and builds.MythicPlus ~= nil then
        table.insert(choices, OfferFinder.GeneralMythicPlus(builds, builds.MythicPlus))
    end
    if #choices == 0 then
        return nil
    end

    local key = #choices == 1 and choices[1]:GetKey() or builds.SpecID .. ":wings:" .. mapID
    return Offer.new(trigger, key, choices, {}, 0)
end

--- The build of the boss the group stands at. Where that is a guess the general raid build gets a button beside it
--- and the other candidates are in the menu; where nothing is known, the general raid build alone.
function OfferFinder.Raid(trigger, builds, encounters, verdict)
    local bosses = OfferFinder.ChoicesFor(verdict.Candidates, builds, encounters)
    local menu = OfferFinder.ChoicesFor(verdict.LockedOut, builds, encounters)
    if #bosses == 0 then
        if builds.Raid == nil then
            return nil
        end

        local general = OfferFinder.GeneralRaid(builds, builds.Raid)
        return Offer.new(trigger, general:GetKey(), { general }, menu, 0)
    end

    local choices = { bosses[1] }
    if #bosses > 1 and builds.Raid ~= nil then
        table.insert(choices, OfferFinder.GeneralRaid(builds, builds.Raid))
    end
    for i = #bosses - 1, 1, -1 do
        table.insert(menu, 1, bosses[i + 1])
    end
    return Offer.new(trigger, bosses[1]:GetKey(), choices, menu, verdict.Reason)
end

function OfferFinder.ChoicesFor(bosses, builds, encounters)
    local choices = {}
    for _, boss in ipairs(bosses) do
        for _, encounter in ipairs(encounters) do
            if encounter.EncounterID == boss.EncounterID then
                local build = builds.Encounters[boss.EncounterID]
                if build ~= nil then
                    table.insert(
                        choices,
                        Choice.new(
                            builds.SpecID,
                            ContentKind.Raid,
                            encounter,
                            build,
                            nil,
                            boss.State == BossState.LockedOut
                        )
                    )
                end
            end
        end
    end
    return choices
end

function OfferFinder.GeneralRaid(builds, build)
    return Choice.new(builds.SpecID, ContentKind.Raid, nil, build, nil, false)
end

function OfferFinder.GeneralMythicPlus(builds, build)
    return Choice.new(builds.SpecID, ContentKind.MythicPlus, nil, build, nil, false)
end
