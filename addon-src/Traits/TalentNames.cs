using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>Names of talents and hero trees in the player's language.</summary>
public static class TalentNames
{
    /// <summary>More names than these make nobody read any.</summary>
    private const int MostNames = 5;

    public static string OfEntry(int configID, int entryID)
    {
        var entry = C_Traits.GetEntryInfo(configID, entryID);
        if (entry == null)
            return "?";
        if (entry.SubTreeID != null)
            return OfHeroTree(configID, entry.SubTreeID.Value);

        var definition = TalentDefinitions.Of(entry);
        if (definition == null)
            return "?";
        if (definition.OverrideName != null && definition.OverrideName != "")
            return definition.OverrideName;

        var spellID = definition.SpellID ?? definition.OverriddenSpellID;
        return spellID == null ? "?" : C_Spell.GetSpellName(spellID.Value) ?? "?";
    }

    public static string OfHeroTree(int configID, int subTreeID)
    {
        return C_Traits.GetSubTreeInfo(configID, subTreeID)?.Name ?? "?";
    }

    /// <summary>"7 talents differ: A, B, C, D, E and 2 more"; empty when none does.</summary>
    public static string Describe(int configID, List<TalentDifference> differences)
    {
        if (differences.Count == 0)
            return "";

        var names = new List<string>();
        foreach (var difference in differences)
        {
            if (names.Count == MostNames)
                break;
            var entryID = difference.TargetEntryId != 0 ? difference.TargetEntryId : difference.WornEntryId;
            names.Add(OfEntry(configID, entryID));
        }

        var list = string.Join(", ", names);
        if (differences.Count > names.Count)
            list = Fill(Fill(L.AndMore, "names", list), "count", differences.Count - names.Count);
        var text = differences.Count == 1 ? L.DiffersOne : Fill(L.Differs, "count", differences.Count);
        return Fill(text, "names", list);
    }
}
