-- Generated from ReasonText.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BossReason = addon.BossReason
local Localization = addon.Localization
local Place = addon.Place

--- Why this boss, in words.
local ReasonText = {}
addon.ReasonText = ReasonText

function ReasonText.Of(reason)
    if reason == BossReason.OnlyOneLeft then
        return Localization.L.ReasonOnlyOneLeft
    elseif reason == BossReason.InSight then
        return Localization.L.ReasonInSight
    elseif reason == BossReason.ThisRoom then
        return Localization.L.ReasonThisRoom
    elseif reason == BossReason.PulledHereBefore then
        return Localization.L.ReasonPulledHereBefore
    elseif reason == BossReason.WipedHere then
        return Localization.Fill(Localization.L.ReasonWipedHere, "time", ReasonText.SinceWipe())
    elseif reason == BossReason.NextInOrder then
        return Localization.L.ReasonNextInOrder
    else
        return ""
    end
end

function ReasonText.SinceWipe()
    local log = addon.SavedVariables.RaidLog(Place.Current():GetKey())
    local minutes = runtime.divide(GetServerTime() - (log.wipedAt or 0), 60)
    return minutes < 2 and Localization.L.JustNow or Localization.Fill_int(Localization.L.MinutesAgo, "count", minutes)
end
