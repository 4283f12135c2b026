using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.SavedValue;

namespace AzerothsTopTalent;

/// <summary>
/// Whether the data file has the shape that is read here. The first version had <c>TalentData[specID].raid</c> in place of
/// <c>.general.raid</c>; a file that somebody edited may have any.
/// </summary>
public static class DataShape
{
    public static bool IsRight()
    {
        var info = DataFile.TalentDataInfo;
        if (!IsTable(DataFile.TalentData) || !IsTable(DataFile.EncounterInfo) || !IsTable(info))
            return false;
        if (!IsNumber(info!.Format) || !AreTables(info.Trees))
            return false;

        foreach (var row in DataFile.TalentData!)
        {
            if (!IsTable(row.Value) || !IsSpec(row.Value))
                return false;
        }
        foreach (var row in DataFile.EncounterInfo!)
        {
            if (!IsTable(row.Value) || !IsText(row.Value.Name))
                return false;
        }
        return true;
    }

    private static bool IsSpec(SpecRow row)
    {
        if (row.General == null)
            return row.OldRaid == null && AreBuilds(row.Encounters);
        return IsTable(row.General)
            && IsBuild(row.General.Raid)
            && IsBuild(row.General.MythicPlus)
            && AreBuilds(row.Encounters);
    }

    private static bool IsBuild(PopularBuild? build)
    {
        return build == null || (IsTable(build) && IsText(build.TalentCode) && IsNumber(build.Popularity));
    }

    private static bool AreBuilds(LuaMap<int, PopularBuild>? builds)
    {
        if (builds == null)
            return true;
        if (!IsTable(builds))
            return false;

        foreach (var entry in builds)
        {
            if (!IsBuild(entry.Value))
                return false;
        }
        return true;
    }

    private static bool AreTables(LuaMap<int, TreeRow>? trees)
    {
        if (trees == null)
            return true;
        if (!IsTable(trees))
            return false;

        foreach (var entry in trees)
        {
            if (!IsTable(entry.Value))
                return false;
        }
        return true;
    }
}
