-- Generated from SilenceText.cs. Change that file, not this one.
local _, addon = ...

--- Why nothing is offered, in words.
local SilenceText = {}
addon.SilenceText = SilenceText

function SilenceText.Of(silence)
    if silence == addon.Silence.Disabled then
        return addon.Localization.L.SilentDisabled
    elseif silence == addon.Silence.MomentOff then
        return addon.Localization.L.SilentMomentOff
    elseif silence == addon.Silence.NoSpec then
        return addon.Localization.L.SilentNoSpec
    elseif silence == addon.Silence.TalentsNotReady then
        return addon.Localization.L.SilentTalentsNotReady
    elseif silence == addon.Silence.NoData then
        return addon.Localization.L.SilentNoData
    elseif silence == addon.Silence.OtherTree then
        return addon.Localization.L.SilentOtherTree
    elseif silence == addon.Silence.NoBuildHere then
        return addon.Localization.L.SilentNoBuildHere
    elseif silence == addon.Silence.Worn then
        return addon.Localization.L.SilentWorn
    elseif silence == addon.Silence.Suppressed then
        return addon.Localization.L.SilentSuppressed
    elseif silence == addon.Silence.ClosedBefore then
        return addon.Localization.L.SilentClosedBefore
    elseif silence == addon.Silence.KeyRunning then
        return addon.Localization.L.SilentKeyRunning
    elseif silence == addon.Silence.PvpMatch then
        return addon.Localization.L.SilentPvpMatch
    elseif silence == addon.Silence.EncounterRunning then
        return addon.Localization.L.SilentEncounterRunning
    elseif silence == addon.Silence.Dead then
        return addon.Localization.L.SilentDead
    elseif silence == addon.Silence.Combat then
        return addon.Localization.L.SilentCombat
    elseif silence == addon.Silence.Cinematic then
        return addon.Localization.L.SilentCinematic
    elseif silence == addon.Silence.Away then
        return addon.Localization.L.SilentAway
    elseif silence == addon.Silence.Busy then
        return addon.Localization.L.SilentBusy
    else
        return ""
    end
end
