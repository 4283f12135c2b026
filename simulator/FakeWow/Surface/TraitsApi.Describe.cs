using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Surface;

public sealed partial class TraitsApi
{
    public TraitConfigInfo? GetConfigInfo(int configID) =>
        Talents.Config(configID) is TraitConfig config && Talents.IsReady ? Describe(config, Talents.Tree.Id) : null;

    /// <summary>A configuration as addons get it, by call or in an event.</summary>
    public static TraitConfigInfo Describe(TraitConfig config, int treeId) =>
        new()
        {
            ID = config.Id,
            Type = TraitConfigType.Combat,
            Name = config.Name,
            TreeIDs = [treeId],
            UsesSharedActionBars = config.UsesSharedActionBars,
        };

    public TraitConditionAnswer? Condition(int configID, int condID)
    {
        if (Talents.Config(configID) is not TraitConfig config)
        {
            return null;
        }

        TraitRules rules = Talents.RulesOf(config);
        foreach (TraitNode node in Talents.Tree.Nodes)
        {
            foreach (TraitGate gate in node.Gates)
            {
                if (gate.ConditionId == condID)
                {
                    return new TraitConditionAnswer(gate, rules.Spent(gate.CurrencyId, config.Staged) >= gate.Spent);
                }
            }

            if (node.ConditionIds.Contains(condID))
            {
                return new TraitConditionAnswer(null, rules.IsAvailable(node, config.Staged));
            }
        }

        return null;
    }

    public TraitCondInfo? GetConditionInfo(int configID, int condID) =>
        Condition(configID, condID) is not TraitConditionAnswer condition
            ? null
            : new TraitCondInfo
            {
                CondID = condID,
                IsAlwaysMet = false,
                IsMet = condition.IsMet,
                IsGate = condition.Gate is not null,
                IsSufficient = false,
                Type = (int)TraitConditionType.Available,
                TraitCurrencyID = condition.Gate?.CurrencyId,
                SpentAmountRequired = condition.Gate?.Spent,
            };

    public TraitDefinitionInfo? GetDefinitionInfo(int definitionID)
    {
        foreach (TraitTree tree in world.Catalog.Trees)
        {
            foreach (TraitEntry entry in tree.Nodes.SelectMany(node => node.Entries))
            {
                if (entry.DefinitionId == definitionID)
                {
                    return new TraitDefinitionInfo { SpellID = entry.SpellId };
                }
            }
        }

        return null;
    }

    public TraitEntryInfo? GetEntryInfo(int configID, int entryID)
    {
        if (
            Talents.Config(configID) is not TraitConfig config
            || Talents.Tree.NodeOfEntry(entryID) is not TraitNode node
            || node.Entry(entryID) is not TraitEntry entry
        )
        {
            return null;
        }

        return new TraitEntryInfo
        {
            DefinitionID = entry.DefinitionId,
            SubTreeID = entry.SubTreeId,
            Type = (TraitNodeEntryType)entry.EntryType,
            MaxRanks = entry.MaxRanks,
            IsAvailable = Talents.RulesOf(config).IsAvailable(node, config.Staged),
            IsDisplayError = false,
            ConditionIDs = [],
        };
    }

    public IReadOnlyList<TraitCurrencyCost> GetNodeCost(int configID, int nodeID) =>
        Talents.Tree.Node(nodeID)?.CurrencyId is int currency
            ? [new TraitCurrencyCost { ID = currency, Amount = 1 }]
            : [];

    public TraitSubTreeInfo? GetSubTreeInfo(int configID, int subTreeID)
    {
        if (
            Talents.Config(configID) is not TraitConfig config
            || Talents.Tree.SubTree(subTreeID) is not TraitSubTree subTree
        )
        {
            return null;
        }

        var nodes = Talents.Tree.Nodes.Where(node => node.SubTreeId == subTreeID).ToList();
        return new TraitSubTreeInfo
        {
            ID = subTree.Id,
            Name = world.Language.Localize(subTree.Name),
            TraitCurrencyID = subTree.CurrencyId,
            IsActive = Talents.RulesOf(config).ActiveSubTree(config.Staged) == subTree.Id,
            SubTreeSelectionNodeIDs = subTree.SelectionNodeIds,
            PosX = nodes.Count == 0 ? 0 : (int)nodes.Average(node => node.PosX),
            PosY = nodes.Count == 0 ? 0 : nodes.Min(node => node.PosY),
        };
    }

    public IReadOnlyList<TreeCurrencyInfo> GetTreeCurrencyInfo(int configID, int treeID, bool excludeStagedChanges)
    {
        if (Talents.Config(configID) is not TraitConfig config || treeID != Talents.Tree.Id)
        {
            return [];
        }

        TraitRules rules = Talents.RulesOf(config);
        TraitBuild build = excludeStagedChanges ? config.Committed : config.Staged;
        return
        [
            .. Talents.Tree.Currencies.Select(currency => new TreeCurrencyInfo
            {
                TraitCurrencyID = currency.Id,
                Quantity = rules.Left(currency.Id, build),
                MaxQuantity = rules.Total(currency.Id),
                Spent = rules.Spent(currency.Id, build),
            }),
        ];
    }

    public IReadOnlyList<int> GetTreeHash(int treeID) =>
        [.. world.Catalog.Tree(treeID)?.Hash.Select(part => (int)part) ?? []];

    public TraitTreeInfo? GetTreeInfo(int configID, int treeID) =>
        treeID != Talents.Tree.Id || Talents.Config(configID) is null
            ? null
            : new TraitTreeInfo
            {
                ID = treeID,
                Gates =
                [
                    .. Talents
                        .Tree.Nodes.SelectMany(node => node.Gates.Select(gate => (Node: node, gate.ConditionId)))
                        .GroupBy(pair => pair.ConditionId, pair => pair.Node)
                        .Select(gate => new TraitGateInfo
                        {
                            ConditionID = gate.Key,
                            TopLeftNodeID = gate.MinBy(node => (node.PosY, node.PosX))!.Id,
                        }),
                ],
                HideSingleRankNumbers = true,
                UiTextureKit = $"talents-{Talents.Tree.ClassId}",
            };

    public IReadOnlyList<int>? GetTreeNodes(int treeID) =>
        world.Catalog.Tree(treeID) is TraitTree tree ? [.. tree.Nodes.Select(node => node.Id)] : null;
}
