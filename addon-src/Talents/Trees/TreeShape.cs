namespace AzerothsTopTalent.Talents;

/// <summary>
/// A class tree as one specialization sees it: all that is needed to read and write its build strings. Immutable.
/// </summary>
public sealed class TreeShape
{
    private readonly Dictionary<int, TreeNode> nodeById = new Dictionary<int, TreeNode>();

    // Made at the first question: only rankings are asked about by entry. Two threads may both make it, alike.
    private Dictionary<int, EntryPlace>? placeByEntry;

    /// <param name="classId">The game's class id, 1 to 13.</param>
    /// <param name="specId">The game's specialization id.</param>
    /// <param name="nodes">Every node of the class tree, of all specializations, ids ascending.</param>
    /// <param name="budget">The points a build may spend.</param>
    public TreeShape(int classId, int specId, IReadOnlyList<TreeNode> nodes, PointBudget budget)
    {
        ClassId = classId;
        SpecId = specId;
        Nodes = nodes;
        Budget = budget;
        PlainHeader = HeaderFormat.Plain(specId);
        foreach (var node in nodes)
        {
            nodeById[node.Id] = node;
            if (node.Kind == NodeKind.SubtreeSelection && node.IsVisible)
            {
                HeroSelection = node;
            }
        }
    }

    public int ClassId { get; }

    public int SpecId { get; }

    /// <summary>Every node of the class tree in the order in which build strings list them.</summary>
    public IReadOnlyList<TreeNode> Nodes { get; }

    public PointBudget Budget { get; }

    /// <summary>The characters with which a build string of this specialization begins when it has no tree hash.</summary>
    internal string PlainHeader { get; }

    /// <summary>The node in which the specialization chooses its hero tree, or null when it has none.</summary>
    public TreeNode? HeroSelection { get; }

    /// <summary>The node of this id, or null when the tree has none.</summary>
    public TreeNode? FindNode(int nodeId) => nodeById.TryGetValue(nodeId, out var node) ? node : null;

    /// <summary>Where the entry stands, or null when no node holds it.</summary>
    public EntryPlace? FindEntry(int entryId)
    {
        placeByEntry ??= IndexEntries();
        return placeByEntry.TryGetValue(entryId, out var place) ? place : null;
    }

    private Dictionary<int, EntryPlace> IndexEntries()
    {
        var places = new Dictionary<int, EntryPlace>();
        foreach (var node in Nodes)
        {
            for (var index = 0; index < node.Entries.Count; index++)
            {
                places[node.Entries[index].Id] = new EntryPlace(node, index);
            }
        }

        return places;
    }
}
