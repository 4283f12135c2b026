-- Generated from OfferDesk.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local Advisor = addon.Advisor
local Obstacles = addon.Obstacles
local ChatLog = addon.ChatLog
local AutoApply = addon.AutoApply

--- Shows offers, one at a time, and keeps the one that has to wait.
local OfferDesk = {}
addon.OfferDesk = OfferDesk

-- The sound of a menu that opens.
OfferDesk.OpenSound = 850

function OfferDesk.GetIsWaiting()
    return OfferDesk.waiting ~= nil
end

--- Whether the popup on screen is an offer.
function OfferDesk.GetIsShowing()
    return OfferDesk.shownView ~= nil and addon.Popup.IsShowing(OfferDesk.shownView)
end

--- Whether the popup on screen is about a place and not the general question.
function OfferDesk.GetIsShowingPlace()
    return OfferDesk.GetIsShowing() and not OfferDesk.shown:GetIsGeneralChoice()
end

--- Shows what there is to offer. True when there is a build for this moment, even if it need not be said.
function OfferDesk.Consider(trigger)
    local finding = Advisor.Find(trigger)
    OfferDesk.waiting = Obstacles.Passes(finding.Silence) and trigger or nil
    ChatLog.Debug(runtime.enumName(addon.Trigger, trigger) .. ": " .. runtime.enumName(addon.Silence, finding.Silence))
    if finding.Offer == nil then
        return false
    end
    -- What fits the place is worth more than a general build.
    if finding.Silence ~= addon.Silence.None
        or finding.Offer:GetIsGeneralChoice() and OfferDesk.GetIsShowingPlace() then
        return true
    end

    if AutoApply.Wants(finding.Offer) then
        AutoApply.Take(finding.Offer)
    else
        OfferDesk.Present(finding.Offer)
    end
    return true
end

--- The player asks. Why there is nothing to show, or Silence.None.
function OfferDesk.Ask()
    local finding = Advisor.Find(addon.Trigger.Asked)
    if finding.Offer ~= nil and finding.Silence == addon.Silence.None then
        OfferDesk.Present(finding.Offer)
    end
    return finding.Silence
end

function OfferDesk.Retry()
    if OfferDesk.waiting ~= nil then
        OfferDesk.Consider(OfferDesk.waiting)
    end
end

--- The player has put on by hand what the popup offers.
function OfferDesk.CloseIfWorn()
    if OfferDesk.GetIsShowing() and Advisor.Find(OfferDesk.shown.Trigger).Silence == addon.Silence.Worn then
        addon.Popup.Hide()
    end
end

--- Takes any popup away; an offer comes back when what came in between is over.
function OfferDesk.Postpone()
    if OfferDesk.GetIsShowing() then
        OfferDesk.waiting = OfferDesk.shown.Trigger
    end
    addon.Popup.Hide()
end

function OfferDesk.Present(offer)
    OfferDesk.shown = offer
    OfferDesk.shownView = addon.OfferPopup.Describe(offer)
    addon.Popup.Show(OfferDesk.shownView, addon.Options.TimeoutSeconds())
    if addon.Options.IsOn(addon.Options.Sound) then
        C_Sound.PlaySound(OfferDesk.OpenSound)
    end
end
