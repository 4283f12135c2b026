-- Generated from Closings.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Offers the player closed. One stays closed until something changes: another build is offered, or he wears one over
--- which it was not closed yet. Kept across sessions, one entry per question with the last few answers, newest first.
local Closings = {}
addon.Closings = Closings

--- Who changes between a few builds is asked over each of them once.
Closings.MostAnswers = 5

Closings.Separator = "\n"

function Closings.Remember(closings, offer, wornCode)
    local key = Closings.KeyOf(offer)
    local newest = Closings.Fingerprint(offer, wornCode)
    local answers = { newest }
    for _, older in ipairs(Closings.Answers(closings, key)) do
        if older ~= newest and #answers < Closings.MostAnswers then
            table.insert(answers, older)
        end
    end
    closings[key] = table.concat(answers, Closings.Separator)
end

function Closings.Contains(closings, offer, wornCode)
    local fingerprint = Closings.Fingerprint(offer, wornCode)
    for _, answer in ipairs(Closings.Answers(closings, Closings.KeyOf(offer))) do
        if answer == fingerprint then
            return true
        end
    end
    return false
end

function Closings.Answers(closings, key)
    return runtime.split(closings[key] or "", Closings.Separator)
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
