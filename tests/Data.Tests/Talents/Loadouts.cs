using AzerothsTopTalent.Talents;
using FsCheck;
using FsCheck.Fluent;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>Random loadouts that a tree can hold, without regard to budget, edges and gates.</summary>
internal static class Loadouts
{
    public static Gen<Loadout> For(TreeShape tree) =>
        from nodes in Gen.CollectToArray(tree.Nodes, Node)
        from hash in Gen.Elements(Loadout.NoTreeHash, "3cb7ec6dfa8aa0e793a46930fd4c3dd6")
        select new Loadout(tree.SpecId, [.. nodes.OfType<LoadoutNode>()], hash);

    private static Gen<LoadoutNode?> Node(TreeNode node)
    {
        var none = Gen.Constant<LoadoutNode?>(null);
        var granted = Gen.Constant<LoadoutNode?>(new LoadoutNode(node.Id, 1, null, true));
        return node.RanksInFull == 0
            ? Gen.Frequency((5, none), (1, granted))
            : Gen.Frequency((5, none), (1, granted), (4, Bought(node)));
    }

    private static Gen<LoadoutNode?> Bought(TreeNode node) =>
        from ranks in Gen.Choose(1, node.Kind == NodeKind.Unknown ? 63 : node.MaxRanks)
        from choice in Gen.Choose(0, Math.Max(0, node.Entries.Count - 1))
        select (LoadoutNode?)new LoadoutNode(node.Id, ranks, node.HasChoice ? choice : null, false);
}
