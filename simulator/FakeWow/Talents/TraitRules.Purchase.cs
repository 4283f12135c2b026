using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

public sealed partial class TraitRules
{
    /// <summary>
    /// Whether one more rank of the node can be bought. Choice nodes need the entry: one given here, or the one already
    /// chosen.
    /// </summary>
    public PurchaseRefusal WhyNot(int nodeId, TraitBuild build, int? entryId = null)
    {
        if (Tree.Node(nodeId) is not TraitNode node)
        {
            return PurchaseRefusal.UnknownNode;
        }

        if (!IsVisible(node))
        {
            return PurchaseRefusal.NotVisible;
        }

        if (node.MaxRanks == 0 || (!node.AvailableTo.IsDefault && !node.AvailableTo.Contains(SpecId)))
        {
            return PurchaseRefusal.NotAvailable;
        }

        if (Level < node.RequiredLevel)
        {
            return PurchaseRefusal.LevelTooLow;
        }

        if (!IsSubTreeActive(node, build))
        {
            return PurchaseRefusal.SubTreeInactive;
        }

        int owned = ActiveRanks(node, build);
        if (owned >= node.MaxRanks)
        {
            return PurchaseRefusal.RanksFull;
        }

        if (owned >= node.RanksAllowedAt(Level))
        {
            return PurchaseRefusal.LevelTooLow;
        }

        if (node.IsChoice && (entryId ?? build.Pick(nodeId)?.EntryId) is not int entry)
        {
            return PurchaseRefusal.WrongEntry;
        }

        if (entryId is int named && node.Entry(named) is null)
        {
            return PurchaseRefusal.WrongEntry;
        }

        if (node.Type == TraitNodeType.SubTreeSelection)
        {
            return PurchaseRefusal.None;
        }

        return node.CurrencyId is not int currency ? PurchaseRefusal.NotAvailable
            : !MeetsEdges(node, build) ? PurchaseRefusal.NoFullPredecessor
            : !MeetsGates(node, build) ? PurchaseRefusal.GateClosed
            : Left(currency, build) < 1 ? PurchaseRefusal.NoPoints
            : PurchaseRefusal.None;
    }

    /// <summary>The build with one more rank of a node without a choice, or null if that is refused.</summary>
    public TraitBuild? Purchase(int nodeId, TraitBuild build) =>
        Tree.Node(nodeId) is TraitNode { IsChoice: false } && WhyNot(nodeId, build) == PurchaseRefusal.None
            ? build.With(nodeId, build.Ranks(nodeId) + 1, null)
            : null;

    /// <summary>
    /// The build with that entry chosen, buying the node if it is not bought yet, or null if that is refused. Choosing
    /// another entry of a bought node costs nothing, and what was bought in the hero tree left behind stays bought.
    /// </summary>
    public TraitBuild? Select(int nodeId, int entryId, TraitBuild build)
    {
        if (Tree.Node(nodeId) is not { IsChoice: true } node || node.Entry(entryId) is null)
        {
            return null;
        }

        if (build.Pick(nodeId) is TraitPick pick)
        {
            return IsVisible(node) ? build.With(nodeId, pick.Ranks, entryId) : null;
        }

        return WhyNot(nodeId, build, entryId) == PurchaseRefusal.None ? build.With(nodeId, 1, entryId) : null;
    }
}
