using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Reads the room the group stands in: which bosses live, and what tells which of them it is.</summary>
public static class BossRoom
{
    public static BossVerdict Look(Place place, SpecBuilds builds)
    {
        var bosses = Bosses(place, builds);
        return BossDetection.Narrow(bosses, Signals(place, bosses));
    }

    private static List<Boss> Bosses(Place place, SpecBuilds builds)
    {
        var log = SavedVariables.RaidLog(place.Key);
        var now = Client.GetServerTime();
        var bosses = new List<Boss>();
        foreach (var encounter in BuildData.Encounters)
        {
            if (encounter.Kind != ContentKind.Raid || builds.Encounters[encounter.EncounterID] == null)
                continue;
            if (!IsIn(encounter, place.MapID))
                continue;

            var isLockedOut = IsLockedOut(place, encounter.EncounterID);
            var state = RaidMemory.StateOf(log, encounter.EncounterID, isLockedOut, now);
            bosses.Add(
                new Boss(
                    encounter.EncounterID,
                    encounter.JournalID,
                    EncounterName.Of(encounter),
                    encounter.Order,
                    state
                )
            );
        }
        return bosses;
    }

    // Data and journal must agree on the encounter: where they do not, nothing is known about this boss.
    private static bool IsIn(Encounter encounter, int mapID)
    {
        var (_, _, _, _, _, _, dungeonEncounterID, bossMapID) = EncounterJournal.EJ_GetEncounterInfo(
            encounter.JournalID
        );
        return bossMapID == mapID && dungeonEncounterID == encounter.EncounterID;
    }

    private static bool IsLockedOut(Place place, int encounterID)
    {
        var difficultyID = C_RaidLocks.GetRedirectedDifficultyID(place.MapID, place.DifficultyID);
        return C_RaidLocks.IsEncounterComplete(place.MapID, encounterID, difficultyID);
    }

    private static BossSignals Signals(Place place, List<Boss> bosses)
    {
        var wipe = RaidMemory.RecentWipe(SavedVariables.RaidLog(place.Key), Client.GetServerTime());
        var lastWipe = new List<int>();
        if (wipe != 0)
            lastWipe.Add(wipe);
        return new BossSignals(BossSight.Find(bosses), OnThisFloor(), RoomMemory.Recall(), lastWipe);
    }

    private static List<int> OnThisFloor()
    {
        var encounterIDs = new List<int>();
        var uiMapID = C_Map.GetBestMapForUnit("player");
        if (uiMapID == null)
            return encounterIDs;

        foreach (var pin in C_EncounterJournal.GetEncountersOnMap(uiMapID.Value))
        {
            var encounterID = EncounterJournal.EJ_GetEncounterInfo(pin.EncounterID).DungeonEncounterID;
            if (encounterID != null)
                encounterIDs.Add(encounterID.Value);
        }
        return encounterIDs;
    }
}
