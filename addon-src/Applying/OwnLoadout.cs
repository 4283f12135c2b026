using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// For players who keep their saved loadouts untouched: one loadout of ours for each specialization, made at its first
/// use and reused ever after. Slots are few, so there is never a second one, and one with the same talents is worn in
/// its place.
/// </summary>
public static class OwnLoadout
{
    private const string LoadoutName = "Top Talent";

    private static ApplyOperation? creating;

    public static void Listen()
    {
        Events.TraitConfigCreated += OnTraitConfigCreated;
    }

    /// <summary>Brings the right loadout on, or goes on in place where ours is on already.</summary>
    public static void Prepare(ApplyOperation started)
    {
        var specID = started.Request.SpecID;
        var equal = Loadouts.FindEqual(started.Target, started.Tree);
        var own = Loadouts.Existing(specID, SavedVariables.Character.OwnLoadouts![specID]);
        if (equal != null)
            SwitchTo(started, equal.Value);
        else if (own == null)
            Create(started);
        else if (own == C_ClassTalents.GetLastSelectedSavedConfigID(specID))
            StageInto(started, own.Value);
        else
            SwitchTo(started, own.Value);
    }

    /// <summary>Whether the loadout we switched to is on.</summary>
    public static bool IsSwitchedFor(ApplyOperation started)
    {
        return started.Loadout != null
            && started.Loadout == C_ClassTalents.GetLastSelectedSavedConfigID(started.Request.SpecID)
            && !C_Traits.ConfigHasStagedChanges(started.ConfigID);
    }

    /// <summary>After the switch: done, or what is still missing is staged.</summary>
    public static void Continue(ApplyOperation started)
    {
        var worn = WornTalents.Read(started.ConfigID, started.Tree);
        if (BuildMatch.AreEqual(worn, started.Target, started.Tree))
        {
            started.Staged = worn;
            TalentApplier.Succeed(started);
            return;
        }
        StageInto(started, started.Loadout!.Value);
    }

    private static void StageInto(ApplyOperation started, int loadout)
    {
        started.Loadout = loadout;
        var worn = WornTalents.Read(started.ConfigID, started.Tree);
        started.Plan = ApplyPlanner.Plan(worn, started.Target, started.Tree);
        TalentApplier.Stage(started);
    }

    private static void SwitchTo(ApplyOperation started, int loadout)
    {
        started.Loadout = loadout;
        TalentApplier.Watch(started);
        C_ClassTalents.SwitchToLoadoutByIndex(Loadouts.IndexOf(started.Request.SpecID, loadout));
    }

    private static void Create(ApplyOperation started)
    {
        // The open talent window would wear the new loadout itself, before it is filled.
        if (Frames.PlayerSpellsFrame != null && Frames.PlayerSpellsFrame.IsShown())
        {
            TalentApplier.Fail(L.CloseTalentWindow);
            return;
        }
        if (!C_ClassTalents.CanCreateNewConfig())
        {
            TalentApplier.Fail(L.NoFreeLoadout);
            return;
        }

        creating = started;
        TalentApplier.Watch(started);
        var (success, error) = C_ClassTalents.ImportLoadout(
            started.ConfigID,
            LuaArray.From(Entries(started)),
            LoadoutName,
            started.Request.TalentCode
        );
        if (!success)
        {
            creating = null;
            TalentApplier.Fail(Fill(L.RefusedBy, "reason", error ?? ""));
        }
    }

    private static void OnTraitConfigCreated(TraitConfigInfo configInfo)
    {
        var started = creating;
        if (started == null || configInfo.Type != TraitConfigType.Combat)
            return;

        creating = null;
        SavedVariables.Character.OwnLoadouts![started.Request.SpecID] = configInfo.ID;
        // The name asked for does not always survive the creation.
        C_ClassTalents.RenameConfig(configInfo.ID, LoadoutName);
        C_ClassTalents.SetUsesSharedActionBars(configInfo.ID, true);
        SwitchTo(started, configInfo.ID);
    }

    private static List<ImportLoadoutEntryInfo> Entries(ApplyOperation started)
    {
        var entries = new List<ImportLoadoutEntryInfo>();
        foreach (var taken in started.Target.Nodes)
        {
            var node = started.Tree.FindNode(taken.NodeId);
            if (node != null && node.Entries.Count > 0)
                AddEntries(entries, node, taken);
        }
        return entries;
    }

    // The ranks of a tiered node are poured into its entries in order; any other node has one.
    private static void AddEntries(List<ImportLoadoutEntryInfo> entries, TreeNode node, LoadoutNode taken)
    {
        if (node.Kind != NodeKind.Tiered || taken.Granted)
        {
            entries.Add(Entry(taken, node.Entries[taken.ChoiceIndex ?? 0].Id, taken.Ranks));
            return;
        }

        var left = taken.Ranks;
        foreach (var entry in node.Entries)
        {
            var ranks = Math.Min(left, entry.MaxRanks);
            if (ranks > 0)
                entries.Add(Entry(taken, entry.Id, ranks));
            left -= ranks;
        }
    }

    private static ImportLoadoutEntryInfo Entry(LoadoutNode taken, int entryID, int ranks)
    {
        return new ImportLoadoutEntryInfo
        {
            NodeID = taken.NodeId,
            RanksGranted = taken.Granted ? 1 : 0,
            RanksPurchased = taken.Granted ? 0 : ranks,
            SelectionEntryID = entryID,
        };
    }
}
