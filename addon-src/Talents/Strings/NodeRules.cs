namespace AzerothsTopTalent.Talents;

/// <summary>What a node allows a loadout to say of it.</summary>
internal static class NodeRules
{
    // The width of the rank field leaves no room for more.
    private const int MostRanks = 63;

    /// <summary>What is wrong with the taken node, or null.</summary>
    public static BuildError? Check(LoadoutNode taken, TreeNode node)
    {
        if (taken.Granted)
        {
            return CheckGranted(taken, node);
        }

        var isUnknown = node.Kind == NodeKind.Unknown;
        var maxRanks = isUnknown ? MostRanks : node.MaxRanks;
        if (taken.Ranks < 1 || taken.Ranks > maxRanks)
        {
            return BuildErrors.RankRange(node.Id, taken.Ranks, node.MaxRanks);
        }

        if (taken.ChoiceIndex is not { } choiceIndex)
        {
            return node.HasChoice ? BuildErrors.NoChoice(node.Id) : null;
        }

        if (isUnknown)
        {
            return choiceIndex < 0 || choiceIndex > 3 ? BuildErrors.ChoiceRange(node.Id, choiceIndex, 4) : null;
        }

        if (!node.HasChoice)
        {
            return BuildErrors.ChoiceOnPlainNode(node.Id);
        }

        return choiceIndex < 0 || choiceIndex >= node.Entries.Count
            ? BuildErrors.ChoiceRange(node.Id, choiceIndex, node.Entries.Count)
            : null;
    }

    /// <summary>Whether the ranks are fewer than all of the node: only then are they written in a string.</summary>
    public static bool IsPart(int ranks, TreeNode node) =>
        node.Kind == NodeKind.Unknown ? ranks != node.RanksInFull : ranks < node.MaxRanks;

    private static BuildError? CheckGranted(LoadoutNode taken, TreeNode node)
    {
        if (taken.Ranks != 1)
        {
            return BuildErrors.RankRange(node.Id, taken.Ranks, 1);
        }

        return taken.ChoiceIndex is null ? null : BuildErrors.ChoiceOnPlainNode(node.Id);
    }
}
