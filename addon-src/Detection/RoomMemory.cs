using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// Where bosses were pulled before, by floor and sub-zone. Sub-zones have a name only, so each language learns for
/// itself.
/// </summary>
public static class RoomMemory
{
    public static void Learn(int encounterID)
    {
        var rooms = SavedVariables.Account.Rooms!;
        var locale = Client.GetLocale();
        var byRoom = rooms[locale];
        if (byRoom == null)
        {
            byRoom = new LuaMap<string, LuaMap<int, bool>>();
            rooms[locale] = byRoom;
        }

        var room = Room();
        var encounterIDs = byRoom[room];
        if (encounterIDs == null)
        {
            encounterIDs = new LuaMap<int, bool>();
            byRoom[room] = encounterIDs;
        }
        encounterIDs[encounterID] = true;
    }

    /// <summary>The bosses that were pulled from here.</summary>
    public static List<int> Recall()
    {
        var recalled = new List<int>();
        var encounterIDs = SavedVariables.Account.Rooms![Client.GetLocale()]?[Room()];
        if (encounterIDs == null)
            return recalled;

        foreach (var entry in encounterIDs)
            recalled.Add(entry.Key);
        return recalled;
    }

    private static string Room()
    {
        var mapID = Place.Current().MapID;
        var uiMapID = C_Map.GetBestMapForUnit("player") ?? 0;
        return $"{mapID}:{uiMapID}:{Instance.GetSubZoneText()}";
    }
}
