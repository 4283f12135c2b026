using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The loadouts the player has saved.</summary>
public static class Loadouts
{
    /// <summary>Whether the worn talents could be had back: as a saved loadout, or because they came from the data.</summary>
    public static bool IsWornBuildSaved()
    {
        var tree = GameTree.Get();
        var configID = C_ClassTalents.GetActiveConfigID();
        if (tree == null || configID == null)
            return true;

        var worn = WornTalents.Read(configID.Value, tree);
        return IsFromData(worn, tree) || FindEqual(worn, tree) != null;
    }

    /// <summary>The saved loadout with these talents, or null.</summary>
    public static int? FindEqual(Loadout wanted, TreeShape tree)
    {
        foreach (var configID in C_ClassTalents.GetConfigIDsBySpecID(tree.SpecId))
        {
            if (BuildMatch.AreEqual(WornTalents.Read(configID, tree), wanted, tree))
                return configID;
        }
        return null;
    }

    private static bool IsFromData(Loadout worn, TreeShape tree)
    {
        var last = SavedVariables.LastApplied[tree.SpecId];
        if (last == null)
            return false;

        var applied = BuildString.Decode(last.TalentCode, tree).Loadout;
        return applied != null && BuildMatch.AreEqual(worn, applied, tree);
    }
}
