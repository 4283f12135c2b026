-- Generated from OfferPopup.cs. Change that file, not this one.
local _, addon = ...
local Localization = addon.Localization
local EncounterName = addon.EncounterName
local ContentKind = addon.ContentKind
local BuildData = addon.BuildData
local BossReason = addon.BossReason
local DifficultyText = addon.DifficultyText
local BuildString = addon.BuildString
local BuildMatch = addon.BuildMatch
local TalentApplier = addon.TalentApplier
local ApplyRequest = addon.ApplyRequest
local Closings = addon.Closings
local ChatLog = addon.ChatLog

--- Puts an offer into words and buttons.
local OfferPopup = {}
addon.OfferPopup = OfferPopup

function OfferPopup.Describe(offer)
    local view = addon.PopupView.new()
    view.Title = OfferPopup.Title()
    if offer:GetIsGeneralChoice() then
        OfferPopup.DescribeGeneralChoice(view, offer)
    else
        OfferPopup.DescribePlace(view, offer)
    end

    if not addon.Loadouts.IsWornBuildSaved() then
        table.insert(view.Lines, addon.Markup.Warning(Localization.L.SavedNowhere))
    end
    view.OnDismiss = function() OfferPopup.Keep(offer) end
    return view
end

function OfferPopup.NameOf(choice)
    if choice.Encounter ~= nil then
        return EncounterName.Of(choice.Encounter)
    end
    return choice.Kind == ContentKind.Raid and Localization.L.GeneralRaidBuild or Localization.L.GeneralMythicPlusBuild
end

function OfferPopup.Title()
    return BuildData.GetIsSandbox() and "Azeroth's Top Talent " .. Localization.L.DataSandbox or "Azeroth's Top Talent"
end

function OfferPopup.DescribeGeneralChoice(view, offer)
    table.insert(
        view.Lines,
        addon.Markup.Headline(Localization.Fill(Localization.L.ChooseGeneral, "spec", addon.CurrentSpec.Name()))
    )
    for _, choice in ipairs(offer.Choices) do
        local label = choice.Kind == ContentKind.Raid and Localization.L.RaidBuild or Localization.L.MythicPlusBuild
        OfferPopup.AddChoice(view, choice, label)
    end
    table.insert(view.Buttons, addon.PopupButton.new(Localization.L.KeepCurrent, function()
        OfferPopup.Keep(offer)
    end))
    view.CheckboxLabel = Localization.L.DontAskForSpec
    view.OnChecked = function() addon.Suppressions.Add(addon.SavedVariables.GetSuppressions(), offer) end
end

function OfferPopup.DescribePlace(view, offer)
    local first = offer.Choices[1]
    table.insert(
        view.Lines,
        addon.Markup.Headline(
            OfferPopup.IsWingQuestion(offer) and Localization.L.WhichWing or OfferPopup.Headline(offer)
        )
    )
    if OfferPopup.IsWingQuestion(offer) then
        for _, wing in ipairs(offer.Choices) do
            OfferPopup.AddChoice(view, wing, OfferPopup.NameOf(wing))
        end
    else
        table.insert(view.Lines, OfferPopup.Basis(first))
        table.insert(view.Lines, OfferPopup.Differences(first))
        table.insert(view.Buttons, addon.PopupButton.new(Localization.L.Switch, function()
            OfferPopup.Take(first)
        end))
        local i = 1
        while i < #offer.Choices do
            local other = offer.Choices[i + 1]
            table.insert(
                view.Buttons,
                addon.PopupButton.new(OfferPopup.NameOf(other), function() OfferPopup.Take(other) end)
            )
            i = i + 1
        end
        OfferPopup.AddHeroTreeButton(view, first)
    end
    table.insert(view.Buttons, addon.PopupButton.new(Localization.L.Cancel, function()
        OfferPopup.Keep(offer)
    end))
    table.insert(
        view.Buttons,
        addon.PopupButton.new(Localization.L.DontAskAgain, function() OfferPopup.Suppress(offer) end)
    )
    OfferPopup.AddMenu(view, offer)
end

-- One of several builds of equal standing: each says what it rests on.
function OfferPopup.AddChoice(view, choice, label)
    table.insert(view.Lines, label .. ": " .. OfferPopup.Basis(choice))
    table.insert(view.Lines, OfferPopup.Differences(choice))
    table.insert(view.Buttons, addon.PopupButton.new(label, function() OfferPopup.Take(choice) end))
end

function OfferPopup.AddMenu(view, offer)
    view.MenuTitle = Localization.L.OtherBosses
    for _, choice in ipairs(offer.Menu) do
        local name = choice.IsLockedOut and Localization.Fill(Localization.L.Locked, "boss", OfferPopup.NameOf(choice))
            or OfferPopup.NameOf(choice)
        table.insert(view.Menu, addon.PopupButton.new(name, function() OfferPopup.Take(choice) end))
    end
end

-- The best build wears another hero tree: the best one of the worn tree gets a button beside it.
function OfferPopup.AddHeroTreeButton(view, first)
    local tree = addon.GameTree.Get()
    local configID = C_ClassTalents.GetActiveConfigID()
    local subTreeID = C_ClassTalents.GetActiveHeroTalentSpec()
    local kept = tree ~= nil and addon.Preferences.InWornHeroTree(first, tree) or nil
    if kept == nil or configID == nil or subTreeID == nil then
        return
    end

    local name = addon.TalentNames.OfHeroTree(configID, subTreeID)
    table.insert(
        view.Buttons,
        addon.PopupButton.new(Localization.Fill(Localization.L.KeepHeroTree, "tree", name), function()
            OfferPopup.Take(kept)
        end)
    )
end

function OfferPopup.IsWingQuestion(offer)
    return #offer.Choices > 1 and offer.Choices[1].Kind == ContentKind.MythicPlus
end

function OfferPopup.Headline(offer)
    local name = OfferPopup.NameOf(offer.Choices[1])
    if offer.Reason == BossReason.Unknown then
        return name
    end
    if offer.Reason == BossReason.NextInOrder then
        name = Localization.Fill(Localization.L.Probably, "boss", name)
    end
    return name .. " (" .. addon.ReasonText.Of(offer.Reason) .. ")"
end

function OfferPopup.Basis(choice)
    if choice.Pin ~= nil then
        return choice.Pin.name .. " ("
            .. (addon.Pins.IsLost(choice) and Localization.L.PinnedLost or Localization.L.Pinned) .. ")"
    end

    local text = addon.BasisText.Of(choice.Build, BuildData.GetTime(), GetServerTime())
    local difficulty = DifficultyText.Of(choice.Build.difficulty or "")
    return difficulty == "" and text or text .. ", " .. difficulty
end

function OfferPopup.Differences(choice)
    local tree = addon.GameTree.Get()
    local configID = C_ClassTalents.GetActiveConfigID()
    if tree == nil or configID == nil then
        return ""
    end

    local target = BuildString.Decode(choice:GetTalentCode(), tree).Loadout
    if target == nil then
        return Localization.L.RefusedCode
    end
    local worn = addon.WornTalents.Read(configID, tree)
    return addon.TalentNames.Describe(configID, BuildMatch.Differences(worn, target, tree))
end

function OfferPopup.Take(choice)
    TalentApplier.Apply(
        ApplyRequest.new(choice.SpecID, OfferPopup.NameOf(choice), choice:GetTalentCode(), false, false)
    )
end

function OfferPopup.Keep(offer)
    Closings.Remember(addon.SavedVariables.GetClosings(), offer, addon.WornTalents.Code())
end

function OfferPopup.Suppress(offer)
    addon.Suppressions.Add(addon.SavedVariables.GetSuppressions(), offer)
    ChatLog.Say(Localization.L.SuppressedNote)
end
