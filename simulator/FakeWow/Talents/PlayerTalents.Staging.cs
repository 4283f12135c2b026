using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

public sealed partial class PlayerTalents
{
    public bool PurchaseRank(int configId, int nodeId) =>
        Faults.RefusedNode != nodeId && Edit(configId, nodeId, (rules, build) => rules.Purchase(nodeId, build));

    public bool RefundRank(int configId, int nodeId, bool clearEdges) =>
        Edit(configId, nodeId, (rules, build) => rules.Refund(nodeId, build, clearEdges));

    public bool RefundAllRanks(int configId, int nodeId) =>
        Edit(
            configId,
            nodeId,
            (rules, build) =>
            {
                TraitBuild? left = build.Pick(nodeId) is null ? null : build;
                while (left?.Pick(nodeId) is not null)
                {
                    left = rules.Refund(nodeId, left);
                }

                return left;
            }
        );

    /// <summary>Chooses an entry of a choice node, or takes the node back when no entry is given.</summary>
    public bool SetSelection(int configId, int nodeId, int? entryId, bool clearEdges) =>
        Faults.RefusedNode != nodeId
        && Edit(
            configId,
            nodeId,
            (rules, build) =>
                entryId is int entry ? rules.Select(nodeId, entry, build)
                : Tree.Node(nodeId) is { IsChoice: true } ? rules.Refund(nodeId, build, clearEdges)
                : null
        );

    /// <summary>Takes everything back, hero talents and the choice of the hero tree included.</summary>
    public bool ResetTree(int configId, int treeId) =>
        treeId == Tree.Id && Edit(configId, null, (_, _) => TraitBuild.Empty);

    /// <summary>Takes back what was paid in that currency and leaves the rest.</summary>
    public bool ResetTreeByCurrency(int configId, int treeId, int currencyId) =>
        treeId == Tree.Id
        && Tree.Currency(currencyId) is not null
        && Edit(configId, null, (rules, build) => rules.Supported(rules.Reset(currencyId, build)));

    /// <summary>Gives up what is staged. A cast that is committing it is called off.</summary>
    public bool RollbackConfig(int configId)
    {
        if (Config(configId) is not { Kind: not TraitConfigKind.Saved } config || !IsReady)
        {
            return false;
        }

        if (IsCommitting)
        {
            InterruptCommit();
        }

        bool changed = config.HasStagedChanges;
        config.Staged = config.Committed;
        if (changed)
        {
            host.Fire("TRAIT_TREE_CHANGED", Tree.Id);
            host.Fire("TRAIT_TREE_CURRENCY_INFO_UPDATED", Tree.Id);
        }

        return true;
    }

    /// <summary>The node's rank that can be bought next, as the client offers it.</summary>
    public bool CanPurchase(TraitConfig config, int nodeId, int? entryId = null) =>
        CanEdit(config) && RulesOf(config).WhyNot(nodeId, config.Staged, entryId) == PurchaseRefusal.None;

    public bool CanRefund(TraitConfig config, int nodeId) =>
        CanEdit(config) && RulesOf(config).Refund(nodeId, config.Staged) is not null;

    private bool CanEdit(TraitConfig config) =>
        config.Kind == TraitConfigKind.View || (config == Active && host.TalentLock is null);

    private bool Edit(int configId, int? nodeId, Func<TraitRules, TraitBuild, TraitBuild?> edit)
    {
        if (Config(configId) is not TraitConfig config)
        {
            return false;
        }

        if (config.Kind == TraitConfigKind.Saved)
        {
            host.Finding(
                $"talents were changed in the saved configuration {configId}; only the active one can be edited"
            );
            return false;
        }

        if (IsCommitting || !CanEdit(config) || edit(RulesOf(config), config.Staged) is not TraitBuild staged)
        {
            return false;
        }

        bool swapped = RulesOf(config).ActiveSubTree(config.Staged) != RulesOf(config).ActiveSubTree(staged);
        config.Staged = staged;
        Announce(nodeId, swapped);
        return true;
    }

    private void Announce(int? nodeId, bool subTreeSwapped)
    {
        if (nodeId is int changed)
        {
            host.Fire("TRAIT_NODE_CHANGED", changed);
        }
        else
        {
            host.Fire("TRAIT_TREE_CHANGED", Tree.Id);
        }

        if (subTreeSwapped)
        {
            foreach (TraitSubTree subTree in Tree.SubTrees)
            {
                host.Fire("TRAIT_SUB_TREE_CHANGED", subTree.Id);
            }
        }

        host.Fire("TRAIT_TREE_CURRENCY_INFO_UPDATED", Tree.Id);
    }
}
