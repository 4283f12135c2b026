namespace AzerothsTopTalent.Talents;

/// <summary>
/// A class tree as one specialization sees it: all that is needed to read and write its build strings. Immutable.
/// </summary>
public sealed class TreeShape
{
    private readonly Dictionary<int, TreeNode> nodeById = new Dictionary<int, TreeNode>();
    private readonly Dictionary<int, EntryPlace> placeByEntry = new Dictionary<int, EntryPlace>();

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
        foreach (var node in nodes)
        {
            nodeById[node.Id] = node;
            for (var index = 0; index < node.Entries.Count; index++)
            {
                placeByEntry[node.Entries[index].Id] = new EntryPlace(node, index);
            }
        }
    }

    public int ClassId { get; }

    public int SpecId { get; }

    /// <summary>Every node of the class tree in the order in which build strings list them.</summary>
    public IReadOnlyList<TreeNode> Nodes { get; }

    public PointBudget Budget { get; }

    /// <summary>The node of this id, or null when the tree has none.</summary>
    public TreeNode? FindNode(int nodeId) => nodeById.TryGetValue(nodeId, out var node) ? node : null;

    /// <summary>Where the entry stands, or null when no node holds it.</summary>
    public EntryPlace? FindEntry(int entryId) => placeByEntry.TryGetValue(entryId, out var place) ? place : null;
}
