namespace AzerothsTopTalent.Talents;

/// <summary>Which hero tree a build wears.</summary>
public static class HeroTree
{
    /// <summary>The node in which the specialization chooses its hero tree, or null when it has none.</summary>
    public static TreeNode? SelectionNode(TreeShape tree)
    {
        foreach (var node in tree.Nodes)
        {
            if (node.Kind == NodeKind.SubtreeSelection && node.IsVisible)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The chosen hero tree, or 0: selections the specialization cannot see do not count.</summary>
    public static int ChosenIn(Loadout loadout, TreeShape tree)
    {
        foreach (var taken in loadout.Nodes)
        {
            var node = tree.FindNode(taken.NodeId);
            if (
                node is not null
                && node.Kind == NodeKind.SubtreeSelection
                && node.IsVisible
                && taken.ChoiceIndex is { } choiceIndex
                && choiceIndex < node.Entries.Count
            )
            {
                return node.Entries[choiceIndex].SubtreeId;
            }
        }

        return 0;
    }
}
