using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>The builds of the player's class, checked once at login.</summary>
public static class BuildData
{
    /// <summary>The newest format this addon reads.</summary>
    public const int Format = 1;

    private static readonly List<Encounter> encounters = [];
    private static bool isUsable;
    private static bool saidOtherTree;

    public static List<Encounter> Encounters => encounters;

    public static bool IsSandbox => DataFile.TalentDataInfo?.Source == "sandbox";

    public static string Source => DataFile.TalentDataInfo?.Source ?? "?";

    /// <summary>When the data was made, in seconds since 1970; null when the file does not say.</summary>
    public static long? Time =>
        DataFile.TalentDataTimestamp == null ? null : Timestamp.Parse(DataFile.TalentDataTimestamp);

    /// <summary>Reads the file, says what is wrong with it, and lets go of other classes' builds.</summary>
    public static void Load()
    {
        var problem = Problem();
        if (problem != null)
        {
            ChatLog.Say(problem);
            return;
        }

        isUsable = true;
        foreach (var row in DataFile.EncounterInfo!)
            encounters.Add(ToEncounter(row.Key, row.Value));
        encounters.Sort(ByOrder);
        ReleaseOtherClasses();
    }

    /// <summary>The builds of a specialization, or null when there are none that can be offered.</summary>
    public static SpecBuilds? Of(int specID)
    {
        if (!isUsable)
            return null;

        var row = DataFile.TalentData![specID];
        if (row == null)
            return null;
        return new SpecBuilds(
            specID,
            row.General?.Raid,
            row.General?.MythicPlus,
            row.Encounters ?? new LuaMap<int, PopularBuild>()
        );
    }

    /// <summary>
    /// Whether the builds were encoded for the tree the game has now. A build for another tree may decode to something
    /// nobody chose, so none is offered.
    /// </summary>
    public static bool FitsGame(int specID)
    {
        var classID = C_SpecializationInfo.GetClassIDFromSpecID(specID);
        var nodeIDs = GameTree.NodeOrder(specID);
        if (classID == null || nodeIDs == null)
            return false;

        var tree = DataFile.TalentDataInfo?.Trees?[classID.Value];
        if (tree != null && tree.Nodes == nodeIDs.Count && tree.Checksum == NodeOrder.Checksum(nodeIDs))
            return true;

        if (!saidOtherTree)
        {
            saidOtherTree = true;
            ChatLog.Say(L.DataOtherTree);
        }
        return false;
    }

    private static string? Problem()
    {
        if (DataFile.TalentData == null)
            return L.DataMissing;
        if (IsNewer())
            return L.DataFormat;
        return DataShape.IsRight() ? null : L.DataOldShape;
    }

    private static bool IsNewer()
    {
        var info = DataFile.TalentDataInfo;
        return SavedValue.IsTable(info) && SavedValue.IsNumber(info!.Format) && info.Format > Format;
    }

    private static void ReleaseOtherClasses()
    {
        var (_, _, classID) = Unit.UnitClass("player");
        var others = new List<int>();
        foreach (var row in DataFile.TalentData!)
        {
            if (C_SpecializationInfo.GetClassIDFromSpecID(row.Key) != classID)
                others.Add(row.Key);
        }
        foreach (var specID in others)
            DataFile.TalentData.Remove(specID);
        DataFile.EncounterInfo = null;
        DataFile.EncounterByName = null;
    }

    private static Encounter ToEncounter(int encounterID, EncounterRow row)
    {
        var mapID = row.MapID ?? 0;
        return new Encounter(
            encounterID,
            row.Name,
            row.Type == "raid" ? ContentKind.Raid : ContentKind.MythicPlus,
            row.JournalID ?? 0,
            Dungeons.InstanceMap(mapID),
            row.ChallengeMapID ?? Dungeons.ChallengeMap(mapID),
            row.Order ?? 0
        );
    }

    private static int ByOrder(Encounter left, Encounter right)
    {
        return left.Order != right.Order ? left.Order - right.Order : left.EncounterID - right.EncounterID;
    }
}
