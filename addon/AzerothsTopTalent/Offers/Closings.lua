-- Generated from Closings.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Offers the player closed. One stays closed until something changes: another build is offered, or he wears another
--- one. Kept across sessions, one entry per question.
local Closings = {}
addon.Closings = Closings

function Closings.Remember(closings, offer, wornCode)
    closings[Closings.KeyOf(offer)] = Closings.Fingerprint(offer, wornCode)
end

function Closings.Contains(closings, offer, wornCode)
    return closings[Closings.KeyOf(offer)] == Closings.Fingerprint(offer, wornCode)
end

function Closings.KeyOf(offer)
    return runtime.enumName(addon.Trigger, offer.Trigger) .. ":" .. offer.Key
end

function Closings.Fingerprint(offer, wornCode)
    local fingerprint = wornCode
    for _, choice in ipairs(offer.Choices) do
        fingerprint = fingerprint .. "|" .. choice:GetTalentCode()
    end
    return fingerprint
end
