-- Generated from Moments.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local Advisor = addon.Advisor
local TalentApplier = addon.TalentApplier

--- Turns the game's events into the moments at which a build may be offered.
local Moments = {}
addon.Moments = Moments

--- After a loading screen the game needs a moment until talents, place and group are what they will be.
Moments.SettleSeconds = 1

Moments.isAskedForPlace = false
Moments.knownSpecID = 0
Moments.knownPlace = ""

function Moments.Listen()
    runtime.on("PLAYER_ENTERING_WORLD", Moments.OnPlayerEnteringWorld)
    runtime.on("PLAYER_LEAVING_WORLD", Moments.OnPlayerLeavingWorld)
    runtime.on("READY_CHECK", function() Moments.OnReadyCheck() end)
    runtime.on("CHALLENGE_MODE_KEYSTONE_RECEPTABLE_OPEN", Moments.OnKeystone)
    runtime.on("CHALLENGE_MODE_KEYSTONE_SLOTTED", Moments.OnKeystoneSlotted)
    runtime.on("CHALLENGE_MODE_START", Moments.OnChallengeModeStart)
    runtime.on("ENCOUNTER_START", Moments.OnEncounterStart)
    runtime.on("PVP_MATCH_ACTIVE", addon.Popup.Hide)

    -- A change of specialization is seen by comparing: a forced one has no event of its own.
    runtime.on("ACTIVE_PLAYER_SPECIALIZATION_CHANGED", Moments.WatchSpec)
    runtime.on("PLAYER_TALENT_UPDATE", Moments.WatchSpec)
    runtime.on("SPELLS_CHANGED", Moments.WatchSpec)
    runtime.on("TRAIT_CONFIG_UPDATED", Moments.OnTraitConfigUpdated)
    runtime.on("TRAIT_CONFIG_LIST_UPDATED", Moments.WatchSpec)

    runtime.on("PLAYER_REGEN_ENABLED", Moments.RetrySoon)
    runtime.on("PLAYER_ALIVE", Moments.RetrySoon)
    runtime.on("PLAYER_UNGHOST", Moments.RetrySoon)
    runtime.on("PLAYER_FLAGS_CHANGED", function() Moments.RetrySoon() end)
    runtime.on("CINEMATIC_START", function() Moments.OnCinematicStart() end)
    runtime.on("PLAY_MOVIE", function() Moments.OnCinematicStart() end)
    runtime.on("CINEMATIC_STOP", Moments.OnCinematicStop)
    runtime.on("STOP_MOVIE", Moments.OnCinematicStop)
end

function Moments.OnPlayerEnteringWorld(isInitialLogin, isReloadingUi)
    Advisor.SlottedChallenge = 0
    local place = addon.Place.Current()
    local isElsewhere = place:GetKey() ~= Moments.knownPlace
    Moments.knownPlace = place:GetKey()
    if isInitialLogin then
        Moments.AskInGeneral(addon.Trigger.Login)
    end
    if isElsewhere and not isReloadingUi and place:GetIsDungeon() then
        Moments.AskForPlace()
    end
    Moments.WatchSpec()
end

-- An offer for a place is void with the place; the general question stays.
function Moments.OnPlayerLeavingWorld()
    if addon.OfferDesk.GetIsShowingPlace() then
        addon.Popup.Hide()
    end
end

-- What the event carries may be secret: it is a signal and no more.
function Moments.OnReadyCheck()
    local place = addon.Place.Current()
    if place:GetIsRaid() or place:GetIsDungeon() then
        addon.OfferDesk.Consider(addon.Trigger.ReadyCheck)
    end
end

function Moments.OnKeystone()
    addon.OfferDesk.Consider(addon.Trigger.Keystone)
end

function Moments.OnKeystoneSlotted(_keystoneID)
    Advisor.SlottedChallenge = C_ChallengeMode.GetSlottedKeystoneInfo() or 0
    addon.OfferDesk.Consider(addon.Trigger.Keystone)
end

function Moments.OnChallengeModeStart(_mapID)
    addon.Popup.Hide()
end

function Moments.OnEncounterStart(_encounterID, _encounterName, _difficultyID, _groupSize)
    addon.Popup.Hide()
end

function Moments.OnTraitConfigUpdated(_configID)
    Moments.WatchSpec()
    if addon.OfferDesk.GetIsShowing() then
        RunNextFrame(addon.OfferDesk.CloseIfWorn)
    end
end

function Moments.WatchSpec()
    local specID = addon.CurrentSpec.ID()
    if specID == 0 then
        return
    end

    if Moments.knownSpecID ~= 0 and specID ~= Moments.knownSpecID then
        addon.Popup.Hide()
        TalentApplier.Abort()
        Moments.AskInGeneral(addon.Trigger.SpecChange)
        if addon.Place.Current():GetIsDungeon() then
            Moments.AskForPlace()
        end
    end
    Moments.knownSpecID = specID
    Moments.RetrySoon()
end

function Moments.OnCinematicStart()
    addon.Obstacles.IsCinematicPlaying = true
    addon.OfferDesk.Postpone()
end

function Moments.OnCinematicStop()
    addon.Obstacles.IsCinematicPlaying = false
    Moments.RetrySoon()
end

function Moments.AskForPlace()
    Moments.AnswerSoon()
    Moments.isAskedForPlace = true
end

function Moments.AskInGeneral(trigger)
    Moments.AnswerSoon()
    Moments.askedInGeneral = trigger
end

function Moments.AnswerSoon()
    if not Moments.isAskedForPlace and Moments.askedInGeneral == nil then
        C_Timer.After(Moments.SettleSeconds, Moments.Answer)
    end
end

-- The general question is not asked where there is a build for the place.
function Moments.Answer()
    local general = Moments.askedInGeneral
    local hasBuildForPlace = Moments.isAskedForPlace and addon.OfferDesk.Consider(addon.Trigger.Dungeon)
    Moments.isAskedForPlace = false
    Moments.askedInGeneral = nil
    if general ~= nil and not hasBuildForPlace then
        addon.OfferDesk.Consider(general)
    end
end

-- The game still counts the player as dead or fighting while it says that he no longer is.
function Moments.RetrySoon()
    if addon.OfferDesk.GetIsWaiting() then
        RunNextFrame(addon.OfferDesk.Retry)
    end
end
