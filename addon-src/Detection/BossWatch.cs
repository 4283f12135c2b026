using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Remembers pulls, wipes and kills.</summary>
public static class BossWatch
{
    public static void Listen()
    {
        Events.EncounterStart += OnEncounterStart;
        Events.EncounterEnd += OnEncounterEnd;
    }

    private static void OnEncounterStart(int encounterID, string encounterName, int difficultyID, int groupSize)
    {
        var place = Place.Current();
        if (!place.IsRaid)
            return;

        RaidMemory.RememberPull(SavedVariables.RaidLog(place.Key), encounterID, Client.GetServerTime());
        RoomMemory.Learn(encounterID);
    }

    private static void OnEncounterEnd(
        int encounterID,
        string encounterName,
        int difficultyID,
        int groupSize,
        int success,
        LuaArray<EncounterUnitStatus> encounterUnitStatus
    )
    {
        var place = Place.Current();
        if (!place.IsRaid)
            return;

        var log = SavedVariables.RaidLog(place.Key);
        if (success == 1)
            RaidMemory.RememberKill(log, encounterID, Client.GetServerTime());
        else
            RaidMemory.RememberWipe(log, encounterID, Client.GetServerTime());
    }
}
