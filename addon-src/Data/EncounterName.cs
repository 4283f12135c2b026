using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>What the game calls an encounter, in the player's language; the data's own name where the game knows none.</summary>
public static class EncounterName
{
    public static string Of(Encounter encounter)
    {
        if (encounter.JournalID != 0)
            return EncounterJournal.EJ_GetEncounterInfo(encounter.JournalID).Name ?? encounter.Name;
        // A wing has a name of its own only as a challenge map.
        if (encounter.ChallengeMapID != 0)
            return C_ChallengeMode.GetMapUIInfo(encounter.ChallengeMapID).Name ?? encounter.Name;
        if (encounter.MapID == 0)
            return encounter.Name;

        var name = Instance.GetRealZoneText(encounter.MapID);
        return name == "" ? encounter.Name : name;
    }
}
