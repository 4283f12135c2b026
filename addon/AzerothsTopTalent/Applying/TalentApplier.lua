-- Generated from TalentApplier.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local CooldownRetry = addon.CooldownRetry
local CombatQueue = addon.CombatQueue
local ApplyGate = addon.ApplyGate
local BuildString = addon.BuildString
local BuildMatch = addon.BuildMatch
local ApplyOperation = addon.ApplyOperation
local Leftovers = addon.Leftovers
local OwnLoadout = addon.OwnLoadout
local ApplyReport = addon.ApplyReport

--- Puts a build on by editing the active talents in place: no loadout slot is used, none is overwritten. One change at
--- a time; what was staged is taken back whenever it cannot be finished.
local TalentApplier = {}
addon.TalentApplier = TalentApplier

--- The commit is a cast of five seconds; an answer that has not come after this long does not come.
TalentApplier.WatchdogSeconds = 10

function TalentApplier.GetIsBusy()
    return TalentApplier.operation ~= nil
end

function TalentApplier.Listen()
    runtime.on("TRAIT_CONFIG_UPDATED", TalentApplier.OnTraitConfigUpdated)
    runtime.on("CONFIG_COMMIT_FAILED", TalentApplier.OnConfigCommitFailed)
    runtime.on("PLAYER_REGEN_DISABLED", TalentApplier.OnFight)
    runtime.on("ENCOUNTER_START", function() TalentApplier.OnFight() end)
    runtime.on("PLAYER_LEAVING_WORLD", TalentApplier.Abort)
end

function TalentApplier.Apply(request)
    CooldownRetry.Stop()
    if CombatQueue.MustWait() then
        CombatQueue.Add(request)
        return
    end

    local refusal = ApplyGate.RefusalOf(request)
    if refusal ~= nil then
        addon.ChatLog.Say(refusal)
        return
    end

    local tree = addon.GameTree.Get()
    local configID = C_ClassTalents.GetActiveConfigID()
    if tree == nil or configID == nil then
        addon.ChatLog.Say(addon.Localization.L.RefusedNotReady)
        return
    end

    local decoded = BuildString.Decode(request.TalentCode, tree)
    if decoded.Loadout == nil then
        addon.ChatLog.Say(addon.Localization.L.RefusedCode)
        return
    end

    local worn = addon.WornTalents.Read(configID, tree)
    if BuildMatch.AreEqual(worn, decoded.Loadout, tree) then
        addon.ChatLog.Say(
            request.IsUndo and addon.Localization.L.NothingToUndo
                or addon.Localization.Fill(addon.Localization.L.AlreadyWorn, "build", request.Name)
        )
        return
    end
    TalentApplier.Begin(ApplyOperation.new(request, configID, tree, worn, decoded.Loadout))
end

--- Takes back what is staged, because the moment for it is over.
function TalentApplier.Abort()
    if TalentApplier.operation == nil then
        return
    end

    local configID = TalentApplier.operation.ConfigID
    TalentApplier.End()
    if C_Traits.ConfigHasStagedChanges(configID) then
        C_Traits.RollbackConfig(configID)
    end
end

function TalentApplier.Begin(started)
    TalentApplier.operation = started
    started.SelectedBefore = C_ClassTalents.GetLastSelectedSavedConfigID(started.Request.SpecID)
    Leftovers.Mark(started.Request)
    if not started.Request.IsUndo and not started.Request.IsRetry then
        addon.ChatLog.Say(addon.Localization.Fill(addon.Localization.L.Applying, "build", started.Request.Name))
    end

    if addon.Options.IsOn(addon.Options.OwnLoadout) and not started.Request.IsUndo then
        OwnLoadout.Prepare(started)
    else
        TalentApplier.Stage(started)
    end
end

--- Stages the way from the worn talents to the wanted ones.
function TalentApplier.Stage(started)
    if TalentApplier.operation ~= started then
        return
    end

    local treeID = C_ClassTalents.GetTraitTreeForSpec(started.Request.SpecID)
    if started.Plan.NeedsReset and (treeID == nil or not C_Traits.ResetTree(started.ConfigID, treeID)) then
        TalentApplier.Fail(addon.Localization.L.Failed)
        return
    end
    TalentApplier.BuyOn(started, addon.TalentBuyer.new(started.ConfigID, started.Plan.Steps))
end

function TalentApplier.BuyOn(started, buyer)
    -- The operation may have been aborted between two frames.
    if TalentApplier.operation ~= started then
        return
    end
    if buyer:BuySome() then
        RunNextFrame(function() TalentApplier.BuyOn(started, buyer) end)
        return
    end
    TalentApplier.Commit(started)
end

function TalentApplier.Commit(started)
    if not C_Traits.ConfigHasStagedChanges(started.ConfigID) then
        TalentApplier.End()
        addon.ChatLog.Say(ApplyReport.Result(started, started.Before))
        return
    end

    started.Staged = addon.WornTalents.Read(started.ConfigID, started.Tree)
    if not C_ClassTalents.CommitConfig(started.Loadout) then
        local reason = select(3, C_ClassTalents.CanChangeTalents()) or ""
        TalentApplier.Abort()
        CooldownRetry.RetryOrSay(started, reason)
        return
    end
    TalentApplier.Watch(started)
end

--- Gives the game its time to answer.
function TalentApplier.Watch(started)
    if TalentApplier.watchdog then
        TalentApplier.watchdog:Cancel()
    end
    TalentApplier.watchdog = C_Timer.NewTimer(TalentApplier.WatchdogSeconds, function()
        TalentApplier.OnWatchdog(started)
    end)
end

function TalentApplier.OnTraitConfigUpdated(configID)
    local changed = TalentApplier.operation
    if changed == nil or changed.ConfigID ~= configID then
        return
    end

    -- The game's own talent window works in this event; look when it is through.
    RunNextFrame(function() TalentApplier.Look(changed) end)
end

function TalentApplier.Look(changed)
    if TalentApplier.operation ~= changed then
        return
    end
    if TalentApplier.IsWorn(changed) then
        TalentApplier.Succeed(changed)
    elseif not changed:GetIsCommitted() and OwnLoadout.IsSwitchedFor(changed) then
        OwnLoadout.Continue(changed)
    end
end

function TalentApplier.OnConfigCommitFailed(configID)
    local failed = TalentApplier.operation
    if failed == nil or failed.ConfigID ~= configID then
        return
    end

    TalentApplier.Abort()
    -- Whether a fight broke the cast or a step is known a frame later.
    RunNextFrame(function() TalentApplier.AfterInterruption(failed.Request) end)
end

function TalentApplier.AfterInterruption(request)
    if CombatQueue.MustWait() then
        CombatQueue.Add(request)
        return
    end
    addon.ChatLog.Say(addon.Localization.L.Interrupted)
    ApplyReport.OfferAgain(request)
end

function TalentApplier.OnWatchdog(committed)
    if TalentApplier.operation ~= committed then
        return
    end

    -- Compare first: taking back cancels a cast that is still running.
    if TalentApplier.IsWorn(committed) then
        TalentApplier.Succeed(committed)
    else
        TalentApplier.Fail(addon.Localization.L.TimedOut)
    end
end

function TalentApplier.OnFight()
    local interrupted = TalentApplier.operation
    if interrupted == nil then
        return
    end

    TalentApplier.Abort()
    CombatQueue.Add(interrupted.Request)
end

function TalentApplier.IsWorn(committed)
    if not committed:GetIsCommitted() or C_Traits.ConfigHasStagedChanges(committed.ConfigID) then
        return false
    end

    local worn = addon.WornTalents.Read(committed.ConfigID, committed.Tree)
    return BuildMatch.AreEqual(worn, committed.Staged, committed.Tree)
end

--- The build is worn.
function TalentApplier.Succeed(committed)
    TalentApplier.End()
    addon.UndoHistory.Remember(committed)
    -- The worn build is nobody's loadout now; without this the dropdown goes on showing the old name.
    C_ClassTalents.UpdateLastSelectedSavedConfigID(
        committed.Request.SpecID,
        addon.UndoHistory.LoadoutToSelect(committed)
    )
    -- Only now: leaving the starter build throws staged changes away.
    if C_ClassTalents.GetStarterBuildActive() then
        C_ClassTalents.SetStarterBuildActive(false)
    end
    ApplyReport.Confirm(committed)
end

--- Takes everything back and says why.
function TalentApplier.Fail(message)
    TalentApplier.Abort()
    addon.ChatLog.Say(message)
end

function TalentApplier.End()
    TalentApplier.operation = nil
    if TalentApplier.watchdog then
        TalentApplier.watchdog:Cancel()
    end
    TalentApplier.watchdog = nil
    Leftovers.Unmark()
end
