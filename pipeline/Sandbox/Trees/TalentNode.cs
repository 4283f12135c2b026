namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>A node of a class's tree. One fully ranked predecessor opens it; roots have none.</summary>
public sealed record TalentNode(int Id, NodePart Part, NodeKind Kind, int MaxRanks, IReadOnlyList<TalentEntry> Entries)
{
    public required string Name { get; init; }
    public int PosX { get; init; }
    public int PosY { get; init; }

    /// <summary>Points that must stand in this part of the tree above the node's gate; 0 for none.</summary>
    public int RequiredPoints { get; init; }

    public int? SubTreeId { get; init; }
    public bool Root { get; init; }
    public IReadOnlyList<int> Next { get; init; } = [];
    public IReadOnlyList<int> Previous { get; init; } = [];
}
