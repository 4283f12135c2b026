-- Generated from UndoHistory.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildString = addon.BuildString
local TalentApplier = addon.TalentApplier
local ApplyRequest = addon.ApplyRequest
local NodeOrder = addon.NodeOrder

--- The way back to the talents worn before the last build was put on, kept for each specialization.
local UndoHistory = {}
addon.UndoHistory = UndoHistory

function UndoHistory.Remember(done)
    local history = addon.SavedVariables.GetLastApplied()
    local specID = done.Request.SpecID
    if done.Request.IsUndo then
        history[specID] = nil
        return
    end

    history[specID] = {
        talentCode = done.Request.TalentCode,
        before = BuildString.Encode(done.Before, done.Tree).Text or "",
        loadout = done.SelectedBefore,
        level = UnitLevel("player"),
        tree = UndoHistory.Checksum(specID),
        time = GetServerTime(),
    }
end

--- The saved loadout to show as selected: none, or after an undo the one from before, if it still exists.
function UndoHistory.LoadoutToSelect(done)
    if done.Request.IsUndo then
        return UndoHistory.loadoutBefore
    end
    return done.Loadout
end

function UndoHistory.Undo()
    local specID = addon.CurrentSpec.ID()
    local last = addon.SavedVariables.GetLastApplied()[specID]
    if last == nil then
        addon.ChatLog.Say(
            runtime.isEmpty(addon.SavedVariables.GetLastApplied()) and addon.Localization.L.NothingToUndo
                or addon.Localization.L.UndoOtherSpec
        )
        return
    end
    if last.tree ~= UndoHistory.Checksum(specID) then
        addon.ChatLog.Say(addon.Localization.L.UndoOtherTree)
        return
    end
    if last.level ~= UnitLevel("player") then
        addon.ChatLog.Say(addon.Localization.L.UndoOtherLevel)
        return
    end

    UndoHistory.loadoutBefore = addon.Loadouts.Existing(specID, last.loadout)
    TalentApplier.Apply(ApplyRequest.new(specID, addon.Localization.L.Undo, last.before, true, false))
end

function UndoHistory.Checksum(specID)
    local nodeIDs = addon.GameTree.NodeOrder(specID)
    return nodeIDs == nil and 0 or NodeOrder.Checksum(nodeIDs)
end
