namespace AzerothsTopTalent.Talents;

/// <summary>Finds the steps from the worn build to a wanted one.</summary>
public static class ApplyPlanner
{
    /// <summary>
    /// The plan. It resets unless talents are only added or swapped at their node: taking single ranks back can be
    /// refused because of talents that stand on them. Points in hero trees that are not chosen have no effect and stay
    /// as they are.
    /// </summary>
    public static ApplyPlan Plan(Loadout worn, Loadout target, TreeShape tree) => Find(worn, target, worn, tree);

    /// <summary>The plan that also brings back the points in hero trees that are not chosen: for the way back.</summary>
    public static ApplyPlan PlanExactly(Loadout worn, Loadout target, TreeShape tree) =>
        Find(worn, target, target, tree);

    /// <summary>How many ranks of the target that cost a point are worn: the N of "N of M".</summary>
    public static int RanksReached(Loadout worn, Loadout target, TreeShape tree)
    {
        var wornBuild = EffectiveBuild.Of(worn, tree);
        var targetBuild = EffectiveBuild.Of(target, tree);
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

    /// <param name="worn">What is worn.</param>
    /// <param name="target">What shall be worn.</param>
    /// <param name="elsewhere">What the hero trees hold that the target does not choose.</param>
    /// <param name="tree">The tree of all three.</param>
    private static ApplyPlan Find(Loadout worn, Loadout target, Loadout elsewhere, TreeShape tree)
    {
        var chosen = HeroTree.ChosenIn(target, tree);
        var needsReset = NeedsReset(worn, target, elsewhere, tree);
        var before = needsReset ? new Loadout(tree.SpecId, []) : worn;
        var nodes = TopDown(tree);
        var steps = new List<TalentStep>();
        foreach (var entry in HeroEntries(tree))
        {
            // Without a hero tree to end with, none can be chosen to buy in.
            if (chosen != 0 && entry.SubtreeId != chosen)
            {
                steps.AddRange(StepsIn(entry, nodes, before, elsewhere, tree));
            }
        }

        // A hero tree has to be chosen to buy in it, so the wanted one is chosen last.
        var isChosen = steps.Count == 0 && HeroTree.ChosenIn(before, tree) == chosen;
        var targetBuild = new EffectiveBuild(target, chosen);
        var wornBuild = new EffectiveBuild(before, chosen);
        var totalRanks = 0;
        foreach (var node in nodes)
        {
            var step = StepAt(node, wornBuild, targetBuild);
            if (node.Kind == NodeKind.SubtreeSelection)
            {
                step = isChosen ? null : StepTo(node, targetBuild);
            }

            if (step is not null)
            {
                steps.Add(step);
            }

            totalRanks += node.Pool == PointPool.Free ? 0 : BoughtRanks(targetBuild, node);
        }

        return new ApplyPlan(needsReset, steps, totalRanks);
    }

    // What is to be bought in a hero tree that is not the wanted one; nothing most of the time.
    private static List<TalentStep> StepsIn(
        TreeEntry heroTree,
        List<TreeNode> nodes,
        Loadout before,
        Loadout elsewhere,
        TreeShape tree
    )
    {
        var steps = new List<TalentStep>();
        var wornBuild = new EffectiveBuild(before, heroTree.SubtreeId);
        var wantedBuild = new EffectiveBuild(elsewhere, heroTree.SubtreeId);
        foreach (var node in nodes)
        {
            var step = node.SubtreeId == heroTree.SubtreeId ? StepAt(node, wornBuild, wantedBuild) : null;
            if (step is not null)
            {
                steps.Add(step);
            }
        }

        if (steps.Count > 0)
        {
            steps.Insert(0, new TalentStep(tree.HeroSelection!.Id, heroTree.Id, 1));
        }

        return steps;
    }

    private static TalentStep? StepAt(TreeNode node, EffectiveBuild worn, EffectiveBuild target)
    {
        var isThere =
            BoughtRanks(worn, node) >= BoughtRanks(target, node) && worn.EntryOf(node) == target.EntryOf(node);
        return isThere ? null : StepTo(node, target);
    }

    private static TalentStep? StepTo(TreeNode node, EffectiveBuild target)
    {
        var ranks = BoughtRanks(target, node);
        return ranks == 0 ? null : new TalentStep(node.Id, node.HasChoice ? target.EntryOf(node) : 0, ranks);
    }

    private static bool NeedsReset(Loadout worn, Loadout target, Loadout elsewhere, TreeShape tree)
    {
        var chosen = HeroTree.ChosenIn(target, tree);
        if (chosen == 0 && HeroTree.ChosenIn(worn, tree) != 0)
        {
            return true;
        }

        if (HasToGo(new EffectiveBuild(worn, chosen), new EffectiveBuild(target, chosen), tree))
        {
            return true;
        }

        foreach (var entry in HeroEntries(tree))
        {
            var isOther = chosen != 0 && entry.SubtreeId != chosen;
            var wornBuild = new EffectiveBuild(worn, entry.SubtreeId);
            if (isOther && HasToGo(wornBuild, new EffectiveBuild(elsewhere, entry.SubtreeId), tree, entry.SubtreeId))
            {
                return true;
            }
        }

        return false;
    }

    // Of one hero tree, or of everything outside the trees that are not chosen.
    private static bool HasToGo(EffectiveBuild worn, EffectiveBuild target, TreeShape tree, int subtreeId = 0)
    {
        foreach (var node in tree.Nodes)
        {
            var isMeant = subtreeId == 0 ? node.Pool != PointPool.Free : node.SubtreeId == subtreeId;
            if (isMeant && BoughtRanks(worn, node) > BoughtRanks(target, node))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<TreeEntry> HeroEntries(TreeShape tree) => tree.HeroSelection?.Entries ?? [];

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
