using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World.Atlas;

/// <summary>A dungeon or a raid.</summary>
/// <param name="MapId">Instance map id, the 8th return of <c>GetInstanceInfo</c>.</param>
/// <param name="JournalInstanceId">Id of its chapter in the journal.</param>
/// <param name="Name">English name.</param>
/// <param name="IsRaid">A raid, or else a dungeon.</param>
/// <param name="Bosses">In journal order.</param>
/// <param name="ChallengeMaps">What Mythic+ makes of it: nothing, one, or two wings.</param>
public sealed record Instance(
    int MapId,
    int JournalInstanceId,
    string Name,
    bool IsRaid,
    ImmutableArray<Boss> Bosses,
    ImmutableArray<ChallengeMap> ChallengeMaps
)
{
    /// <summary>Stand-in floor ids begin here: one floor per instance that shows all bosses, and one room per boss.</summary>
    public const int StandInFloor = 1_000_000;

    public string Type => IsRaid ? "raid" : "party";

    /// <summary>The floor where one arrives.</summary>
    public int EntranceFloor => StandInFloor + MapId;

    /// <summary>The floor that is this boss's room.</summary>
    public static int RoomOf(Boss boss) => (2 * StandInFloor) + boss.JournalId;
}
