using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using TraitNodeType = AzerothsTopTalent.FakeWow.Api.TraitNodeType;

namespace AzerothsTopTalent.FakeWow.Surface;

public sealed partial class TraitsApi
{
    public TraitNodeInfo? GetNodeInfo(int configID, int nodeID)
    {
        if (
            !Talents.IsReady
            || Talents.Config(configID) is not TraitConfig config
            || Talents.Tree.Node(nodeID) is not TraitNode node
        )
        {
            return null;
        }

        TraitRules rules = Talents.RulesOf(config);
        TraitBuild build = config.Staged;

        // A saved loadout knows what was bought, not what is granted.
        int granted = config.Kind == TraitConfigKind.Saved ? 0 : rules.GrantedRanks(node);
        int bought = build.Ranks(node.Id);
        int active = Math.Min(node.MaxRanks, granted + bought);
        return new TraitNodeInfo
        {
            ID = node.Id,
            PosX = node.PosX,
            PosY = node.PosY,
            Flags = node.Flags,
            EntryIDs = [.. node.Entries.Select(entry => entry.Id)],
            EntryIDsWithCommittedRanks = CommittedEntries(node, config.Committed),
            CanPurchaseRank = CanPurchase(config, node),
            CanRefundRank = Talents.CanRefund(config, node.Id),
            IsAvailable = rules.IsAvailable(node, build),
            IsVisible = rules.IsVisible(node),
            IsDisplayError = false,
            RanksPurchased = bought,
            RanksIncreased = 0,
            EntryIDToRanksIncreased = ImmutableDictionary<int, int>.Empty,
            ActiveRank = active,
            CurrentRank = active,
            ActiveEntry = ActiveEntry(node, build, active),
            NextEntry = NextEntry(node, active),
            MaxRanks = node.MaxRanks,
            TotalMaxRanks = node.MaxRanks,
            Type = (TraitNodeType)(int)node.Type,
            VisibleEdges = Edges(rules, node, build),
            MeetsEdgeRequirements = rules.MeetsEdges(node, build),
            GroupIDs = node.GroupIds,
            ConditionIDs = node.ConditionIds,
            IsCascadeRepurchasable = false,
            SubTreeID = node.SubTreeId,
            SubTreeActive = node.SubTreeId is null ? null : rules.IsSubTreeActive(node, build),
        };
    }

    private bool CanPurchase(TraitConfig config, TraitNode node) =>
        node.IsChoice && config.Staged.Pick(node.Id) is null
            ? !node.Entries.IsEmpty && Talents.CanPurchase(config, node.Id, node.Entries[0].Id)
            : Talents.CanPurchase(config, node.Id);

    private static ImmutableArray<int> CommittedEntries(TraitNode node, TraitBuild committed)
    {
        if (committed.Pick(node.Id) is not TraitPick pick)
        {
            return [];
        }

        if (pick.EntryId is int chosen)
        {
            return [chosen];
        }

        var entries = ImmutableArray.CreateBuilder<int>();
        int left = pick.Ranks;
        foreach (TraitEntry entry in node.Entries.TakeWhile(_ => left > 0))
        {
            entries.Add(entry.Id);
            left -= entry.MaxRanks;
        }

        return entries.ToImmutable();
    }

    /// <summary>The chosen entry; of a node without a choice, the entry its highest rank belongs to, at rank 0 the first.</summary>
    private static TraitEntryRankInfo? ActiveEntry(TraitNode node, TraitBuild build, int active)
    {
        if (node.IsChoice)
        {
            return build.Pick(node.Id)?.EntryId is int chosen ? Ranked(chosen, active) : null;
        }

        return active > 0 && node.EntryOfRank(active) is (TraitEntry entry, int rank) ? Ranked(entry.Id, rank)
            : node.Entries.IsEmpty ? null
            : Ranked(node.Entries[0].Id, 0);
    }

    private static TraitEntryRankInfo? NextEntry(TraitNode node, int active) =>
        !node.IsChoice && active < node.MaxRanks && node.EntryOfRank(active + 1) is (TraitEntry entry, int rank)
            ? Ranked(entry.Id, rank)
            : null;

    private ImmutableArray<TraitOutEdgeInfo> Edges(TraitRules rules, TraitNode node, TraitBuild build) =>
        [
            .. Talents
                .Tree.Successors(node.Id)
                .Where(target => Talents.Tree.Node(target) is TraitNode other && rules.IsVisible(other))
                .Select(target => new TraitOutEdgeInfo
                {
                    TargetNode = target,
                    Type = (int)TraitEdgeType.SufficientForAvailability,
                    VisualStyle = 1,
                    IsActive = rules.IsFull(node, build),
                }),
        ];

    private static TraitEntryRankInfo Ranked(int entryId, int rank) => new() { EntryID = entryId, Rank = rank };
}
