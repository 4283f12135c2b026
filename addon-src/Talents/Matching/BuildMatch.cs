namespace AzerothsTopTalent.Talents;

/// <summary>Compares the worn build with a wanted one by what has an effect in the game.</summary>
public static class BuildMatch
{
    /// <summary>Whether both have the same effect.</summary>
    public static bool AreEqual(Loadout worn, Loadout target, TreeShape tree) =>
        Differences(worn, target, tree).Count == 0;

    /// <summary>
    /// The nodes at which the two differ, in the order of the tree. Another hero tree counts once: its talents, which
    /// then all differ, are not listed.
    /// </summary>
    public static List<TalentDifference> Differences(Loadout worn, Loadout target, TreeShape tree)
    {
        var wornBuild = EffectiveBuild.Of(worn, tree);
        var targetBuild = EffectiveBuild.Of(target, tree);
        var isOtherHeroTree = wornBuild.SubtreeId != targetBuild.SubtreeId;
        var differences = new List<TalentDifference>();
        foreach (var node in tree.Nodes)
        {
            if (!node.IsVisible || (isOtherHeroTree && node.Pool == PointPool.Hero))
            {
                continue;
            }

            var difference = DifferenceAt(node, wornBuild, targetBuild);
            if (difference is not null)
            {
                differences.Add(difference);
            }
        }

        return differences;
    }

    /// <summary>
    /// Whether the worn build holds nothing but parts of the target: what a character below the level cap can wear of
    /// it, for instance.
    /// </summary>
    public static bool IsPartOf(Loadout worn, Loadout target, TreeShape tree)
    {
        foreach (var difference in Differences(worn, target, tree))
        {
            var isSwap = difference.WornRanks > 0 && difference.WornEntryId != difference.TargetEntryId;
            if (isSwap || difference.WornRanks > difference.TargetRanks)
            {
                return false;
            }
        }

        return true;
    }

    private static TalentDifference? DifferenceAt(TreeNode node, EffectiveBuild worn, EffectiveBuild target)
    {
        var wornRanks = worn.RanksOf(node);
        var targetRanks = target.RanksOf(node);
        var wornEntryId = worn.EntryOf(node);
        var targetEntryId = target.EntryOf(node);
        return wornRanks == targetRanks && wornEntryId == targetEntryId
            ? null
            : new TalentDifference(node.Id, wornEntryId, wornRanks, targetEntryId, targetRanks);
    }
}
