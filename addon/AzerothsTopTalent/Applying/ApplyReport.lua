-- Generated from ApplyReport.cs. Change that file, not this one.
local _, addon = ...
local ApplyPlanner = addon.ApplyPlanner

--- What the player is told after a build was put on, or was not.
local ApplyReport = {}
addon.ApplyReport = ApplyReport

ApplyReport.ConfirmationSeconds = 10

function ApplyReport.Confirm(done)
    local result = ApplyReport.Result(done, done.Staged)
    addon.ChatLog.Say(result)
    if done.Request.IsUndo then
        return
    end

    local view = addon.PopupView.new()
    view.Title = "Azeroth's Top Talent"
    table.insert(view.Lines, result)
    local spells = addon.NewSpells.NotOnBars(done, done.Staged)
    if #spells > 0 then
        local text = addon.Localization.Fill(addon.Localization.L.NewSpells, "spells", table.concat(spells, ", "))
        addon.ChatLog.Say(text)
        table.insert(view.Lines, text)
    end
    table.insert(view.Buttons, addon.PopupButton.new(addon.Localization.L.Undo, addon.UndoHistory.Undo))
    table.insert(view.Buttons, addon.PopupButton.new(addon.Localization.L.Okay, function() end))
    addon.Popup.Show(view, ApplyReport.ConfirmationSeconds)
end

--- "You now wear X", or how much of it fits the character's level.
function ApplyReport.Result(done, worn)
    if done.Request.IsUndo then
        return addon.Localization.L.Undone
    end

    local reached = ApplyPlanner.RanksReached(worn, done.Target, done.Tree)
    local text = reached == done.Plan.TotalRanks and addon.Localization.L.Applied or addon.Localization.L.AppliedPartly
    text = addon.Localization.Fill_int(text, "count", reached)
    text = addon.Localization.Fill_int(text, "total", done.Plan.TotalRanks)
    return addon.Localization.Fill(text, "build", done.Request.Name)
end

--- Asks again after the change was interrupted.
function ApplyReport.OfferAgain(request)
    local view = addon.PopupView.new()
    view.Title = "Azeroth's Top Talent"
    table.insert(view.Lines, addon.Localization.L.Interrupted)
    table.insert(view.Lines, request.Name)
    table.insert(
        view.Buttons,
        addon.PopupButton.new(addon.Localization.L.Switch, function() addon.TalentApplier.Apply(request) end)
    )
    table.insert(view.Buttons, addon.PopupButton.new(addon.Localization.L.Cancel, function() end))
    addon.Popup.Show(view, addon.Options.TimeoutSeconds())
end
