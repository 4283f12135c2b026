namespace AzerothsTopTalent.Sandbox.World;

/// <summary>A raid tier or a dungeon season as the service lists it.</summary>
public sealed record Zone(int Id, string Name, int ExpansionId, bool Frozen, ZoneKind Kind)
{
    /// <summary>Null where the service has none, as on zones not yet opened.</summary>
    public IReadOnlyList<Partition>? Partitions { get; init; }

    public IReadOnlyList<Encounter> Encounters { get; init; } = [];

    /// <summary>The partition a query that names none is answered from: the last.</summary>
    public Partition? Latest => Partitions?[^1];
}
