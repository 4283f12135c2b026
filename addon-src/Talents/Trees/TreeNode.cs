namespace AzerothsTopTalent.Talents;

/// <summary>A node of a class tree as one specialization sees it.</summary>
/// <param name="Id">The trait node id.</param>
/// <param name="Kind">How it is bought.</param>
/// <param name="Pool">Which points pay for it.</param>
/// <param name="SubtreeId">The hero tree it belongs to; 0 outside hero trees.</param>
/// <param name="MaxRanks">All ranks together; 0 for a placeholder nobody can buy. Not read of unknown nodes.</param>
/// <param name="Entries">In the order that the choice index of a build string counts.</param>
/// <param name="IsVisible">
/// Whether the specialization can spend points here. Strings carry records of nodes it cannot see: they are read and
/// written back, but count neither as points nor in a comparison.
/// </param>
/// <param name="IsGranted">Whether the game gives the first rank for nothing.</param>
/// <param name="Row">Height in the tree: what stands higher has a smaller number and is bought earlier.</param>
public sealed record TreeNode(
    int Id,
    NodeKind Kind,
    PointPool Pool,
    int SubtreeId,
    int MaxRanks,
    IReadOnlyList<TreeEntry> Entries,
    bool IsVisible,
    bool IsGranted,
    int Row = 0
)
{
    /// <summary>Whether a build string writes which entry is taken.</summary>
    public bool HasChoice { get; } = Kind == NodeKind.Choice || Kind == NodeKind.SubtreeSelection;

    /// <summary>
    /// The ranks that a string means when it says that all are bought. Of a node nothing is known of, that is taken
    /// to be one.
    /// </summary>
    public int RanksInFull => Kind == NodeKind.Unknown ? 1 : MaxRanks;

    /// <summary>
    /// The node with all its ranks bought, as most taken nodes are: one item, or one for each choice. Made once, as
    /// loadouts can share them. Empty where nothing can be bought.
    /// </summary>
    internal IReadOnlyList<LoadoutNode> InFull { get; } = MakeInFull(Id, Kind, MaxRanks, Entries.Count);

    /// <summary>The node with all its ranks bought where there is nothing to choose; else null.</summary>
    internal LoadoutNode? PlainInFull { get; } = MakePlainInFull(Id, Kind, MaxRanks, Entries.Count);

    private static LoadoutNode? MakePlainInFull(int id, NodeKind kind, int maxRanks, int choices)
    {
        var inFull = MakeInFull(id, kind, maxRanks, choices);
        var hasChoice = kind == NodeKind.Choice || kind == NodeKind.SubtreeSelection;
        return hasChoice || inFull.Count == 0 ? null : inFull[0];
    }

    private static List<LoadoutNode> MakeInFull(int id, NodeKind kind, int maxRanks, int choices)
    {
        var nodes = new List<LoadoutNode>();
        if (kind == NodeKind.Choice || kind == NodeKind.SubtreeSelection)
        {
            for (var index = 0; index < choices && maxRanks > 0; index++)
            {
                nodes.Add(new LoadoutNode(id, maxRanks, index, false));
            }
        }
        else if (kind == NodeKind.Unknown)
        {
            nodes.Add(new LoadoutNode(id, 1, null, false));
        }
        else if (maxRanks > 0)
        {
            nodes.Add(new LoadoutNode(id, maxRanks, null, false));
        }

        return nodes;
    }
}
