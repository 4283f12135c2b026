using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>A made-up tree with one node of every sort, seen by specialization 900.</summary>
internal static class SmallTree
{
    public const int SpecId = 900;

    public const int GrantedClass = 101;
    public const int TwoRanks = 102;
    public const int ClassChoice = 103;
    public const int PlainSpec = 104;
    public const int Tiered = 105;
    public const int OtherSpec = 106;
    public const int FirstRoot = 107;
    public const int FirstHero = 108;
    public const int SecondRoot = 109;
    public const int SecondHeroChoice = 110;
    public const int HeroSelection = 111;
    public const int OtherSelection = 112;
    public const int Stale = 113;
    public const int Placeholder = 114;

    public const int FirstSubtree = 50;
    public const int SecondSubtree = 51;

    /// <summary>Budget: 4 class, 5 specialization, 1 hero point in each hero tree.</summary>
    public static TreeShape Tree { get; } = WithBudget(new PointBudget(4, 5, 1));

    public static TreeShape WithBudget(PointBudget budget) => new(1, SpecId, Nodes(), budget);

    /// <summary>The id of an entry: node 103 has the entries 1030 and 1031.</summary>
    public static int Entry(int nodeId, int index = 0) => nodeId * 10 + index;

    public static Loadout Loadout(params LoadoutNode[] nodes) => new(SpecId, nodes);

    public static LoadoutNode Bought(int nodeId, int ranks = 1, int? choice = null) =>
        new(nodeId, ranks, choice, false);

    public static LoadoutNode Granted(int nodeId) => new(nodeId, 1, null, true);

    private static List<TreeNode> Nodes() =>
        [
            Node(GrantedClass, NodeKind.Single, PointPool.Class, [1], row: 1, isGranted: true),
            Node(TwoRanks, NodeKind.Single, PointPool.Class, [2], row: 2),
            Node(ClassChoice, NodeKind.Choice, PointPool.Class, [1, 1], row: 3),
            Node(PlainSpec, NodeKind.Single, PointPool.Spec, [1], row: 1),
            Node(Tiered, NodeKind.Tiered, PointPool.Spec, [1, 2, 1], row: 5),
            Node(OtherSpec, NodeKind.Single, PointPool.Spec, [1], row: 1, isVisible: false),
            Node(FirstRoot, NodeKind.Single, PointPool.Hero, [1], row: 1, subtree: FirstSubtree, isGranted: true),
            Node(FirstHero, NodeKind.Single, PointPool.Hero, [1], row: 2, subtree: FirstSubtree),
            Node(SecondRoot, NodeKind.Single, PointPool.Hero, [1], row: 1, subtree: SecondSubtree, isGranted: true),
            Node(SecondHeroChoice, NodeKind.Choice, PointPool.Hero, [1, 1], row: 2, subtree: SecondSubtree),
            SelectionOf(HeroSelection, true, FirstSubtree, SecondSubtree),
            SelectionOf(OtherSelection, false, SecondSubtree, 52),
            new(Stale, NodeKind.Unknown, PointPool.Free, 0, 0, [], false, false),
            new(Placeholder, NodeKind.Single, PointPool.Class, 0, 0, [], true, false),
        ];

    private static TreeNode Node(
        int id,
        NodeKind kind,
        PointPool pool,
        int[] entryRanks,
        int row,
        int subtree = 0,
        bool isVisible = true,
        bool isGranted = false
    ) =>
        new(
            id,
            kind,
            pool,
            subtree,
            kind == NodeKind.Choice ? entryRanks[0] : entryRanks.Sum(),
            [.. entryRanks.Select((ranks, index) => new TreeEntry(Entry(id, index), ranks))],
            isVisible,
            isGranted,
            row
        );

    private static TreeNode SelectionOf(int id, bool isVisible, params int[] subtrees) =>
        new(
            id,
            NodeKind.SubtreeSelection,
            PointPool.Free,
            0,
            1,
            [.. subtrees.Select((subtree, index) => new TreeEntry(Entry(id, index), 1, subtree))],
            isVisible,
            false
        );
}
