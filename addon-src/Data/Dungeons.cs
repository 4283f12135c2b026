namespace AzerothsTopTalent;

/// <summary>
/// Dungeons whose two wings share one instance map. WarcraftLogs numbers the second wing as the map after it; in the game
/// the wings differ only by their challenge map.
/// </summary>
public static class Dungeons
{
    private static readonly Dictionary<int, int> MapOfSecondWing = new()
    {
        [1652] = 1651, // Return to Karazhan: Upper
        [2098] = 2097, // Operation: Mechagon - Workshop
        [2442] = 2441, // Tazavesh: So'leah's Gambit
        [2580] = 2579, // Dawn of the Infinite: Murozond's Rise
    };

    private static readonly Dictionary<int, int> ChallengeOfWing = new()
    {
        [1651] = 227,
        [1652] = 234,
        [2097] = 369,
        [2098] = 370,
        [2441] = 391,
        [2442] = 392,
        [2579] = 463,
        [2580] = 464,
    };

    /// <summary>The instance map the game reports inside a dungeon that the data knows by <paramref name="dataMapID"/>.</summary>
    public static int InstanceMap(int dataMapID)
    {
        return MapOfSecondWing.TryGetValue(dataMapID, out var mapID) ? mapID : dataMapID;
    }

    /// <summary>The challenge map of a wing, or 0 for a dungeon without wings.</summary>
    public static int ChallengeMap(int dataMapID)
    {
        return ChallengeOfWing.TryGetValue(dataMapID, out var challengeMapID) ? challengeMapID : 0;
    }
}
