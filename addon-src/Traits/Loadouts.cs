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

    public static string? NameOf(int configID)
    {
        return C_Traits.TryGetConfigInfo(configID, out var info) ? info?.Name : null;
    }

    /// <summary>The saved loadout of that name, or null.</summary>
    public static int? Named(int specID, string name)
    {
        foreach (var configID in C_ClassTalents.GetConfigIDsBySpecID(specID))
        {
            if (NameOf(configID) == name)
                return configID;
        }
        return null;
    }

    /// <summary>The id, if such a loadout exists: the game describes deleted ones too, only the list tells.</summary>
    public static int? Existing(int specID, int? configID)
    {
        return IndexOf(specID, configID) == 0 ? null : configID;
    }

    /// <summary>The place in the list, from 1, or 0. Looked up each time: the order of the list is not stable.</summary>
    public static int IndexOf(int specID, int? configID)
    {
        var index = 0;
        foreach (var existing in C_ClassTalents.GetConfigIDsBySpecID(specID))
        {
            index++;
            if (existing == configID)
                return index;
        }
        return 0;
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
