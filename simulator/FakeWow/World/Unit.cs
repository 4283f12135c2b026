namespace AzerothsTopTalent.FakeWow.World;

/// <summary>Somebody that a unit token stands for.</summary>
public sealed record Unit
{
    /// <summary>English name of a creature, or the name of a player, which is the same in every language.</summary>
    public required string Name { get; init; }

    /// <summary>0 for players.</summary>
    public int CreatureId { get; init; }
    public bool IsPlayer { get; init; }

    /// <summary><c>normal</c>, <c>elite</c>, <c>worldboss</c>, …</summary>
    public string Classification { get; init; } = "normal";
    public int Level { get; init; } = 90;
    public bool IsDead { get; init; }
    public bool IsAfk { get; init; }
    public bool IsLeader { get; init; }

    /// <summary>Class id of players.</summary>
    public int ClassId { get; init; }
    public UnitVisibility Visibility { get; init; }
}
