namespace AzerothsTopTalent.Sandbox.World;

/// <summary>A patch's part of a zone's rankings. Ids restart per zone.</summary>
public sealed record Partition(int Id, string Name, bool Default)
{
    /// <summary>A partition of a patch that came out today holds nothing yet.</summary>
    public bool Empty { get; init; }
}
