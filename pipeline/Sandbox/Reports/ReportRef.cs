using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Reports;

/// <summary>The log behind one row of a leaderboard. Every row has its own; what it holds follows from where it stands.</summary>
public readonly record struct ReportRef(CellKey Cell, int Place)
{
    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long StartTime => 1_788_000_000_000 + (Random().Below(2_000_000) * 1_000L);

    public int FightId => 1 + Random().Below(40);

    public static ReportRef Of(CellKey cell, int place) => new(cell, place);

    internal Prng Random() => Prng.For(10, Cell.SpecId, Cell.EncounterId, Cell.Difficulty, Cell.Partition, Place);
}
