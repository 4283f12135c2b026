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

    private static readonly Dictionary<int, int> WingOfChallenge = new()
    {
        [227] = 1651,
        [234] = 1652,
        [369] = 2097,
        [370] = 2098,
        [391] = 2441,
        [392] = 2442,
        [463] = 2579,
        [464] = 2580,
    };

    /// <summary>The instance map the game reports inside a dungeon that the data knows by <paramref name="dataMapID"/>.</summary>
    public static int InstanceMap(int dataMapID)
    {
        return MapOfSecondWing.TryGetValue(dataMapID, out var mapID) ? mapID : dataMapID;
    }

    /// <summary>The map by which the data knows the dungeon of a challenge on the instance map.</summary>
    public static int DataMap(int instanceMapID, int challengeMapID)
    {
        return WingOfChallenge.TryGetValue(challengeMapID, out var mapID) ? mapID : instanceMapID;
    }
}
