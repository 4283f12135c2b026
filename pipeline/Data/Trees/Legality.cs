using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data;

/// <summary>
/// Proves that a build could have been bought in the game: decoding and budget are the codec's part, edges and gates are
/// checked here by buying the build node by node.
/// </summary>
public static class Legality
{
    /// <summary>
    /// Null when the string is a legal build of the spec: it decodes, encodes back to the same text, stays within the points
    /// of the level cap, and each node can be bought in some order. Otherwise the reason, for a person.
    /// </summary>
    public static string? Refuse(string code, SpecTree tree)
    {
        var decoded = BuildString.Decode(code, tree.Shape);
        if (decoded.Loadout is not { } loadout)
            return decoded.Error!.Message;
        if (BuildString.Encode(loadout, tree.Shape).Text != code)
            return "It does not encode back to the same text";
        return Refuse(loadout, tree);
    }

    /// <summary>Null when each bought node can be bought in some order, else the reason.</summary>
    public static string? Refuse(Loadout loadout, SpecTree tree)
    {
        var hero = HeroTree.ChosenIn(loadout, tree.Shape);
        var waiting = new List<LoadoutNode>();
        var ranks = new Dictionary<int, int>();
        foreach (var node in tree.Shape.Nodes)
        {
            if (node is { IsGranted: true, IsVisible: true })
                ranks[node.Id] = 1;
        }
        foreach (var taken in loadout.Nodes)
        {
            var node = tree.Shape.FindNode(taken.NodeId);
            // Records of nodes that have no effect are what real exports carry; they buy nothing.
            if (
                !taken.Granted
                && node is { IsVisible: true }
                && (node.Pool != PointPool.Hero || node.SubtreeId == hero)
            )
                waiting.Add(taken);
        }
        var spent = new Dictionary<PointPool, int>();
        while (waiting.Count > 0)
        {
            var bought = waiting.RemoveAll(taken => Buy(taken, tree, ranks, spent));
            if (bought == 0)
                return Blocked(waiting[0], tree, spent);
        }
        return null;
    }

    private static bool Buy(
        LoadoutNode taken,
        SpecTree tree,
        Dictionary<int, int> ranks,
        Dictionary<PointPool, int> spent
    )
    {
        var node = tree.Shape.FindNode(taken.NodeId)!;
        if (!tree.Rules.TryGetValue(taken.NodeId, out var rule))
            return false;
        if (spent.GetValueOrDefault(node.Pool) < rule.RequiredPoints || !IsConnected(node, rule, tree, ranks))
            return false;
        ranks[node.Id] = taken.Ranks;
        var free =
            node.Pool == PointPool.Free ? taken.Ranks
            : node.IsGranted ? 1
            : 0;
        spent[node.Pool] = spent.GetValueOrDefault(node.Pool) + Math.Max(0, taken.Ranks - free);
        return true;
    }

    private static bool IsConnected(TreeNode node, NodeRule rule, SpecTree tree, Dictionary<int, int> ranks) =>
        rule.IsEntry
        || node.IsGranted
        || rule.Predecessors.Count == 0
        || rule.Predecessors.Any(id =>
            tree.Shape.FindNode(id) is { } before && ranks.GetValueOrDefault(id) >= Math.Max(1, before.MaxRanks)
        );

    private static string Blocked(LoadoutNode taken, SpecTree tree, Dictionary<PointPool, int> spent)
    {
        var pool = tree.Shape.FindNode(taken.NodeId)!.Pool;
        var required = tree.Rules.TryGetValue(taken.NodeId, out var rule) ? rule.RequiredPoints : 0;
        return spent.GetValueOrDefault(pool) < required
            ? $"Node {taken.NodeId} needs {required} points spent before it"
            : $"Node {taken.NodeId} is not connected to the rest of the build";
    }
}
