using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// Puts a build on by editing the active talents in place: no loadout slot is used, none is overwritten. One change at
/// a time; what was staged is taken back whenever it cannot be finished.
/// </summary>
public static class TalentApplier
{
    /// <summary>The commit is a cast of five seconds; an answer that has not come after this long does not come.</summary>
    private const double WatchdogSeconds = 10;

    private static ApplyOperation? operation;
    private static TimerHandle? watchdog;

    public static bool IsBusy => operation != null;

    public static void Listen()
    {
        Events.TraitConfigUpdated += OnTraitConfigUpdated;
        Events.ConfigCommitFailed += OnConfigCommitFailed;
        Events.PlayerRegenDisabled += OnFight;
        Events.EncounterStart += (_, _, _, _) => OnFight();
        Events.PlayerLeavingWorld += Abort;
    }

    public static void Apply(ApplyRequest request)
    {
        CooldownRetry.Stop();
        if (CombatQueue.MustWait())
        {
            CombatQueue.Add(request);
            return;
        }

        var refusal = ApplyGate.RefusalOf(request);
        if (refusal != null)
        {
            ChatLog.Say(refusal);
            return;
        }

        var tree = GameTree.Get();
        var configID = C_ClassTalents.GetActiveConfigID();
        if (tree == null || configID == null)
        {
            ChatLog.Say(L.RefusedNotReady);
            return;
        }

        var decoded = BuildString.Decode(request.TalentCode, tree);
        if (decoded.Loadout == null)
        {
            ChatLog.Say(L.RefusedCode);
            return;
        }

        var worn = WornTalents.Read(configID.Value, tree);
        if (BuildMatch.AreEqual(worn, decoded.Loadout, tree))
        {
            ChatLog.Say(request.IsUndo ? L.NothingToUndo : Fill(L.AlreadyWorn, "build", request.Name));
            return;
        }
        Begin(new ApplyOperation(request, configID.Value, tree, worn, decoded.Loadout));
    }

    /// <summary>Takes back what is staged, because the moment for it is over.</summary>
    public static void Abort()
    {
        if (operation == null)
            return;

        var configID = operation.ConfigID;
        End();
        if (C_Traits.ConfigHasStagedChanges(configID))
            C_Traits.RollbackConfig(configID);
    }

    private static void Begin(ApplyOperation started)
    {
        operation = started;
        started.SelectedBefore = C_ClassTalents.GetLastSelectedSavedConfigID(started.Request.SpecID);
        Leftovers.Mark(started.Request);
        if (!started.Request.IsUndo && !started.Request.IsRetry)
            ChatLog.Say(Fill(L.Applying, "build", started.Request.Name));

        if (Options.IsOn(Options.OwnLoadout) && !started.Request.IsUndo)
            OwnLoadout.Prepare(started);
        else
            Stage(started);
    }

    /// <summary>Stages the way from the worn talents to the wanted ones.</summary>
    public static void Stage(ApplyOperation started)
    {
        if (operation != started)
            return;

        var treeID = C_ClassTalents.GetTraitTreeForSpec(started.Request.SpecID);
        if (started.Plan.NeedsReset && (treeID == null || !C_Traits.ResetTree(started.ConfigID, treeID.Value)))
        {
            Fail(L.Failed);
            return;
        }
        BuyOn(started, new TalentBuyer(started.ConfigID, started.Plan.Steps));
    }

    private static void BuyOn(ApplyOperation started, TalentBuyer buyer)
    {
        // The operation may have been aborted between two frames.
        if (operation != started)
            return;
        if (buyer.BuySome())
        {
            Client.RunNextFrame(() => BuyOn(started, buyer));
            return;
        }
        Commit(started);
    }

    private static void Commit(ApplyOperation started)
    {
        if (!C_Traits.ConfigHasStagedChanges(started.ConfigID))
        {
            End();
            ChatLog.Say(ApplyReport.Result(started, started.Before));
            return;
        }

        started.Staged = WornTalents.Read(started.ConfigID, started.Tree);
        if (!C_ClassTalents.CommitConfig(started.Loadout))
        {
            var reason = C_ClassTalents.CanChangeTalents().ChangeError ?? "";
            Abort();
            CooldownRetry.RetryOrSay(started, reason);
            return;
        }
        Watch(started);
    }

    /// <summary>Gives the game its time to answer.</summary>
    public static void Watch(ApplyOperation started)
    {
        watchdog?.Cancel();
        watchdog = C_Timer.NewTimer(WatchdogSeconds, timer => OnWatchdog(started));
    }

    private static void OnTraitConfigUpdated(int configID)
    {
        var changed = operation;
        if (changed == null || changed.ConfigID != configID)
            return;

        // The game's own talent window works in this event; look when it is through.
        Client.RunNextFrame(() => Look(changed));
    }

    private static void Look(ApplyOperation changed)
    {
        if (operation != changed)
            return;
        if (IsWorn(changed))
            Succeed(changed);
        else if (!changed.IsCommitted && OwnLoadout.IsSwitchedFor(changed))
            OwnLoadout.Continue(changed);
    }

    private static void OnConfigCommitFailed(int configID)
    {
        var failed = operation;
        if (failed == null || failed.ConfigID != configID)
            return;

        Abort();
        // Whether a fight broke the cast or a step is known a frame later.
        Client.RunNextFrame(() => AfterInterruption(failed.Request));
    }

    private static void AfterInterruption(ApplyRequest request)
    {
        if (CombatQueue.MustWait())
        {
            CombatQueue.Add(request);
            return;
        }
        ChatLog.Say(L.Interrupted);
        ApplyReport.OfferAgain(request);
    }

    private static void OnWatchdog(ApplyOperation committed)
    {
        if (operation != committed)
            return;

        // Compare first: taking back cancels a cast that is still running.
        if (IsWorn(committed))
            Succeed(committed);
        else
            Fail(L.TimedOut);
    }

    private static void OnFight()
    {
        var interrupted = operation;
        if (interrupted == null)
            return;

        Abort();
        CombatQueue.Add(interrupted.Request);
    }

    private static bool IsWorn(ApplyOperation committed)
    {
        if (!committed.IsCommitted || C_Traits.ConfigHasStagedChanges(committed.ConfigID))
            return false;

        var worn = WornTalents.Read(committed.ConfigID, committed.Tree);
        return BuildMatch.AreEqual(worn, committed.Staged!, committed.Tree);
    }

    /// <summary>The build is worn.</summary>
    public static void Succeed(ApplyOperation committed)
    {
        End();
        UndoHistory.Remember(committed);
        // The worn build is nobody's loadout now; without this the dropdown goes on showing the old name.
        C_ClassTalents.UpdateLastSelectedSavedConfigID(
            committed.Request.SpecID,
            UndoHistory.LoadoutToSelect(committed)
        );
        // Only now: leaving the starter build throws staged changes away.
        if (C_ClassTalents.GetStarterBuildActive())
            C_ClassTalents.SetStarterBuildActive(false);
        ApplyReport.Confirm(committed);
    }

    /// <summary>Takes everything back and says why.</summary>
    public static void Fail(string message)
    {
        Abort();
        ChatLog.Say(message);
    }

    private static void End()
    {
        operation = null;
        watchdog?.Cancel();
        watchdog = null;
        Leftovers.Unmark();
    }
}
