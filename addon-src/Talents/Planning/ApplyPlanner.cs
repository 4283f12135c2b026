namespace AzerothsTopTalent.Talents;

/// <summary>Finds the steps from the worn build to a wanted one.</summary>
public static class ApplyPlanner
{
    /// <summary>
    /// The plan. It resets unless talents are only added or swapped at their node: taking single ranks back can be
    /// refused because of talents that stand on them.
    /// </summary>
    public static ApplyPlan Plan(Loadout worn, Loadout target, TreeShape tree)
    {
        var needsReset = NeedsReset(worn, target, tree);
        var wornBuild = new EffectiveBuild(needsReset ? new Loadout(tree.SpecId, []) : worn, tree);
        var targetBuild = new EffectiveBuild(target, tree);
        var steps = new List<TalentStep>();
        var totalRanks = 0;
        foreach (var node in TopDown(tree))
        {
            var ranks = BoughtRanks(targetBuild, node);
            if (ranks == 0)
            {
                continue;
            }

            totalRanks += node.Pool == PointPool.Free ? 0 : ranks;
            var entryId = targetBuild.EntryOf(node);
            if (BoughtRanks(wornBuild, node) < ranks || wornBuild.EntryOf(node) != entryId)
            {
                steps.Add(new TalentStep(node.Id, node.HasChoice ? entryId : 0, ranks));
            }
        }

        return new ApplyPlan(needsReset, steps, totalRanks);
    }

    /// <summary>How many ranks of the target that cost a point are worn: the N of "N of M".</summary>
    public static int RanksReached(Loadout worn, Loadout target, TreeShape tree)
    {
        var wornBuild = new EffectiveBuild(worn, tree);
        var targetBuild = new EffectiveBuild(target, tree);
        var reached = 0;
        foreach (var node in tree.Nodes)
        {
            if (node.Pool != PointPool.Free && wornBuild.EntryOf(node) == targetBuild.EntryOf(node))
            {
                reached += Math.Min(BoughtRanks(wornBuild, node), BoughtRanks(targetBuild, node));
            }
        }

        return reached;
    }

    private static bool NeedsReset(Loadout worn, Loadout target, TreeShape tree)
    {
        foreach (var difference in BuildMatch.Differences(worn, target, tree))
        {
            var node = tree.FindNode(difference.NodeId);
            var isOtherHeroTree = node!.Kind == NodeKind.SubtreeSelection;
            if (isOtherHeroTree || difference.WornRanks > difference.TargetRanks)
            {
                return true;
            }
        }

        return false;
    }

    private static int BoughtRanks(EffectiveBuild build, TreeNode node) =>
        Math.Max(0, build.RanksOf(node) - (node.IsGranted ? 1 : 0));

    private static List<TreeNode> TopDown(TreeShape tree)
    {
        var nodes = new List<TreeNode>(tree.Nodes);
        nodes.Sort(CompareHeight);
        return nodes;
    }

    private static int CompareHeight(TreeNode left, TreeNode right)
    {
        var leftIsSelection = left.Kind == NodeKind.SubtreeSelection;
        if (leftIsSelection != (right.Kind == NodeKind.SubtreeSelection))
        {
            return leftIsSelection ? -1 : 1;
        }

        return left.Row != right.Row ? left.Row - right.Row : left.Id - right.Id;
    }
}
