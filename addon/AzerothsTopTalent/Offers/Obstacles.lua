-- Generated from Obstacles.cs. Change that file, not this one.
local _, addon = ...
local TalentApplier = addon.TalentApplier

--- What the player is doing that no question should come in between.
local Obstacles = {}
addon.Obstacles = Obstacles

Obstacles.IsCinematicPlaying = false

function Obstacles.Current()
    if TalentApplier.GetIsBusy() then
        return addon.Silence.Busy
    end
    if C_ChallengeMode.IsChallengeModeActive() then
        return addon.Silence.KeyRunning
    end
    if C_PvP.IsMatchActive() or C_PvP.IsActiveBattlefield() then
        return addon.Silence.PvpMatch
    end
    if C_InstanceEncounter.IsEncounterInProgress() then
        return addon.Silence.EncounterRunning
    end
    if UnitIsDeadOrGhost("player") then
        return addon.Silence.Dead
    end
    if InCombatLockdown() or UnitAffectingCombat("player") then
        return addon.Silence.Combat
    end
    if Obstacles.IsCinematicPlaying or InCinematic() or IsInCinematicScene() then
        return addon.Silence.Cinematic
    end
    local isAway = UnitIsAFK("player")
    if not issecretvalue(isAway) and isAway then
        return addon.Silence.Away
    end
    return addon.Silence.None
end

--- Whether the question is worth asking again when the obstacle is gone.
function Obstacles.Passes(silence)
    return silence == addon.Silence.TalentsNotReady or silence == addon.Silence.Busy
        or silence == addon.Silence.EncounterRunning or silence == addon.Silence.Dead or silence == addon.Silence.Combat
        or silence == addon.Silence.Cinematic or silence == addon.Silence.Away
end
