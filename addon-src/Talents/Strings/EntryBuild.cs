namespace AzerothsTopTalent.Talents;

/// <summary>Turns the talents of a ranking row into a loadout.</summary>
public static class EntryBuild
{
    /// <summary>
    /// The loadout that holds these entries: ranks are summed per node, a choice is known by its entry, and a node
    /// that the game gives for nothing counts as bought only beyond its first rank.
    /// </summary>
    /// <param name="entries">Entries in any order. Those without points are ignored.</param>
    /// <param name="tree">The tree of the specialization that was played.</param>
    /// <returns>Nodes in the order of the tree, or why no build string can be made of the entries.</returns>
    public static LoadoutResult FromEntries(IReadOnlyList<EntryPoints> entries, TreeShape tree)
    {
        var ranksByNode = new Dictionary<int, int>();
        var choiceByNode = new Dictionary<int, int>();
        foreach (var entry in entries)
        {
            if (entry.Points == 0)
            {
                continue;
            }

            var place = tree.FindEntry(entry.EntryId);
            if (place is null)
            {
                return LoadoutResult.Refused(BuildErrors.UnknownEntry(entry.EntryId));
            }

            var node = place.Node;
            if (choiceByNode.TryGetValue(node.Id, out var chosen) && node.HasChoice && chosen != place.Index)
            {
                var other = node.Entries[chosen].Id;
                return LoadoutResult.Refused(BuildErrors.TwoChoices(node.Id, other, entry.EntryId));
            }

            choiceByNode[node.Id] = place.Index;
            ranksByNode[node.Id] = (ranksByNode.TryGetValue(node.Id, out var ranks) ? ranks : 0) + entry.Points;
        }

        return Assemble(ranksByNode, choiceByNode, tree);
    }

    private static LoadoutResult Assemble(
        Dictionary<int, int> ranksByNode,
        Dictionary<int, int> choiceByNode,
        TreeShape tree
    )
    {
        var nodes = new List<LoadoutNode>();
        foreach (var node in tree.Nodes)
        {
            if (!ranksByNode.TryGetValue(node.Id, out var ranks))
            {
                continue;
            }

            var taken = Taken(node, ranks, choiceByNode[node.Id]);
            var error = NodeRules.Check(taken, node);
            if (error is not null)
            {
                return LoadoutResult.Refused(error);
            }

            nodes.Add(taken);
        }

        var loadout = new Loadout(tree.SpecId, nodes);
        var overBudget = PointTally.CheckBudget(loadout, tree);
        return overBudget is null ? LoadoutResult.Of(loadout) : LoadoutResult.Refused(overBudget);
    }

    private static LoadoutNode Taken(TreeNode node, int ranks, int choiceIndex)
    {
        var bought = node.IsGranted ? ranks - 1 : ranks;
        if (node.IsGranted && bought == 0)
        {
            return new LoadoutNode(node.Id, 1, null, true);
        }

        return new LoadoutNode(node.Id, bought, node.HasChoice ? choiceIndex : null, false);
    }
}
