namespace AzerothsTopTalent.Data;

/// <summary>From the service's id of a dungeon to the game's ids.</summary>
/// <param name="MapId">The instance map id, as <c>GetInstanceInfo</c> gives it.</param>
/// <param name="ChallengeMapId">The challenge map id where the map alone does not tell which wing is meant, else null.</param>
public sealed record DungeonMap(int MapId, int? ChallengeMapId)
{
    // A dungeon's first registration is 10000 + map; each later season adds 50000.
    private const int FirstSeason = 10_000;
    private const int SeasonStep = 50_000;

    // Megadungeons split in two share one map. The first wing is registered as the map, the second as the map + 1.
    private static readonly (int Map, int FirstWing, int SecondWing)[] Split =
    [
        (1651, 227, 234), // Return to Karazhan
        (2097, 369, 370), // Operation: Mechagon
        (2441, 391, 392), // Tazavesh, the Veiled Market
        (2579, 463, 464), // Dawn of the Infinite
    ];

    public static DungeonMap Of(int encounterId)
    {
        var map = Math.Max(0, encounterId - FirstSeason) % SeasonStep;
        foreach (var wings in Split)
        {
            if (map == wings.Map)
                return new DungeonMap(map, wings.FirstWing);
            if (map == wings.Map + 1)
                return new DungeonMap(wings.Map, wings.SecondWing);
        }
        return new DungeonMap(map, null);
    }
}
