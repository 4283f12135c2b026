-- Generated from StatusReport.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local ChatLog = addon.ChatLog
local SilenceText = addon.SilenceText
local TalentApplier = addon.TalentApplier

--- What the addon sees, what it would offer and why it is silent: in words for the player, and as key=value in no
--- language for tests and bug reports.
local StatusReport = {}
addon.StatusReport = StatusReport

function StatusReport.Print()
    local place = addon.Place.Current()
    local finding = addon.Advisor.Find(StatusReport.TriggerOf(place))
    ChatLog.Say(addon.Localization.Fill(addon.Localization.L.StatusSpec, "spec", addon.CurrentSpec.Name()))
    ChatLog.Say(addon.Localization.Fill(addon.Localization.L.StatusPlace, "place", place.Name))
    local data = addon.Localization.Fill(addon.Localization.L.StatusData, "source", addon.BuildData.GetSource())
    ChatLog.Say(addon.Localization.Fill(data, "age", addon.BasisText.Age(addon.BuildData.GetTime(), GetServerTime())))
    if finding.Offer ~= nil then
        ChatLog.Say(
            addon.Localization.Fill(
                addon.Localization.L.StatusOffer,
                "build",
                addon.OfferPopup.NameOf(finding.Offer.Choices[1])
            )
        )
    end
    if finding.Silence ~= addon.Silence.None then
        ChatLog.Say(
            addon.Localization.Fill(addon.Localization.L.StatusSilent, "reason", SilenceText.Of(finding.Silence))
        )
    end
    for _, line in ipairs(StatusReport.KeyValues(place, finding)) do
        print(line)
    end
end

--- The moment that would come next where the player stands.
function StatusReport.TriggerOf(place)
    if place:GetIsRaid() then
        return addon.Trigger.ReadyCheck
    end
    return place:GetIsDungeon() and addon.Trigger.Dungeon or addon.Trigger.Login
end

function StatusReport.KeyValues(place, finding)
    local lines = {
        "spec=" .. addon.CurrentSpec.ID(),
        "instance=" .. place.InstanceType,
        "map=" .. place.MapID,
        "difficulty=" .. place.DifficultyID,
        "source=" .. addon.BuildData.GetSource(),
        "time=" .. (addon.TalentDataTimestamp or ""),
        "silence=" .. runtime.enumName(addon.Silence, finding.Silence),
        "busy=" .. (TalentApplier.GetIsBusy() and 1 or 0),
        "worn=" .. addon.WornTalents.Code(),
    }
    if finding.Offer ~= nil then
        table.insert(lines, "offer=" .. finding.Offer.Key)
        table.insert(lines, "reason=" .. runtime.enumName(addon.BossReason, finding.Offer.Reason))
        table.insert(lines, "choices=" .. StatusReport.Keys(finding.Offer.Choices))
        table.insert(lines, "menu=" .. StatusReport.Keys(finding.Offer.Menu))
    end
    return lines
end

function StatusReport.Keys(choices)
    local keys = {}
    for _, choice in ipairs(choices) do
        table.insert(keys, choice:GetKey())
    end
    return table.concat(keys, ",")
end
