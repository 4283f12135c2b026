using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data;

/// <summary>Builds the trees of one class: all its specs share one node order, and each sees its own part of the nodes.</summary>
internal static class ClassTreeBuilder
{
    private const int HighestNodeId = 1 << 24;

    public static Result<IReadOnlyList<SpecTree>> Build(IReadOnlyList<TreeFileSpec> specs)
    {
        var order = specs[0].FullNodeOrder ?? [];
        if (order.Count == 0)
            return Failures.TreesUnreadable("it has no node order");
        if (!IsAscending(order))
            return Failures.TreesUnreadable("its node order does not ascend");
        if (specs.Any(spec => spec.FullNodeOrder is null || !spec.FullNodeOrder.SequenceEqual(order)))
            return Failures.TreesUnreadable("its specs have different node orders");
        var known = order.ToHashSet();
        var elsewhere = new Dictionary<int, TreeNode>();
        foreach (var (pool, node) in specs.SelectMany(Listed))
        {
            if (!known.Contains(node.Id))
                return Failures.TreesUnreadable($"node {node.Id} is not in the node order");
            if (Kind(node) is null)
                return Failures.TreesUnreadable($"node {node.Id} is of unknown type {Text.Clean(node.Type, 20)}");
            elsewhere.TryAdd(node.Id, Node(node, pool, isVisible: false));
        }
        return specs.Select(spec => Tree(spec, order, elsewhere)).ToList();
    }

    private static SpecTree Tree(TreeFileSpec spec, IReadOnlyList<int> order, Dictionary<int, TreeNode> elsewhere)
    {
        var own = new Dictionary<int, TreeNode>();
        var rules = new Dictionary<int, NodeRule>();
        foreach (var (pool, node) in Listed(spec))
        {
            own[node.Id] = Node(node, pool, isVisible: true);
            rules[node.Id] = new NodeRule(node.Prev ?? [], node.EntryNode, Math.Max(0, node.ReqPoints));
        }
        var nodes = order
            .Select(id => own.GetValueOrDefault(id) ?? elsewhere.GetValueOrDefault(id) ?? Placeholder(id))
            .ToList();
        var heroTrees = (spec.SubTreeNodes ?? [])
            .SelectMany(node => node.Entries ?? [])
            .Where(entry => entry.TraitSubTreeId > 0)
            .GroupBy(entry => entry.TraitSubTreeId)
            .ToDictionary(group => group.Key, group => Text.Clean(group.First().Name, 60));
        return new SpecTree(new TreeShape(spec.ClassId, spec.SpecId, nodes, TreeReader.LevelCap), rules, heroTrees);
    }

    private static IEnumerable<(PointPool Pool, TreeFileNode Node)> Listed(TreeFileSpec spec) =>
        [
            .. Of(PointPool.Class, spec.ClassNodes),
            .. Of(PointPool.Spec, spec.SpecNodes),
            .. Of(PointPool.Hero, spec.HeroNodes),
            .. Of(PointPool.Free, spec.SubTreeNodes),
        ];

    private static IEnumerable<(PointPool Pool, TreeFileNode Node)> Of(
        PointPool pool,
        IReadOnlyList<TreeFileNode>? nodes
    ) => (nodes ?? []).OfType<TreeFileNode>().Select(node => (pool, node));

    private static TreeNode Node(TreeFileNode node, PointPool pool, bool isVisible)
    {
        var kind = Kind(node) ?? NodeKind.Unknown;
        // A placeholder lists one empty entry; so does a talent whose second entry the file's makers do not know.
        var entries = (node.Entries ?? [])
            .Where(entry => entry.Id > 0)
            .Select(entry => new TreeEntry(entry.Id, Math.Max(1, entry.MaxRanks), entry.TraitSubTreeId))
            .ToList();
        var maxRanks = kind == NodeKind.SubtreeSelection ? 1 : Math.Clamp(node.MaxRanks, 0, 63);
        return new TreeNode(
            node.Id,
            kind,
            pool,
            node.SubTreeId,
            maxRanks,
            entries,
            isVisible && maxRanks > 0,
            node.FreeNode,
            (int)Math.Clamp(node.PosY, -1_000_000, 1_000_000)
        );
    }

    private static TreeNode Placeholder(int id) => new(id, NodeKind.Unknown, PointPool.Free, 0, 0, [], false, false);

    private static NodeKind? Kind(TreeFileNode node) =>
        node.Type switch
        {
            "single" => NodeKind.Single,
            "tiered" => NodeKind.Tiered,
            "choice" => NodeKind.Choice,
            "subtree" => NodeKind.SubtreeSelection,
            _ => null,
        };

    private static bool IsAscending(IReadOnlyList<int> order)
    {
        for (var index = 0; index < order.Count; index++)
        {
            if (order[index] <= (index == 0 ? 0 : order[index - 1]) || order[index] >= HighestNodeId)
                return false;
        }
        return true;
    }
}
