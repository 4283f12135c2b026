using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Spells a new build brings that are on no action bar: easily missed until they are missed in a fight.</summary>
public static class NewSpells
{
    /// <summary>The names, in the order of the tree.</summary>
    public static List<string> NotOnBars(ApplyOperation done, Loadout worn)
    {
        var names = new List<string>();
        foreach (var difference in BuildMatch.Differences(done.Before, worn, done.Tree))
        {
            if (difference.TargetEntryId == 0 || difference.TargetEntryId == difference.WornEntryId)
                continue;
            var spellID = ActiveSpell(done.ConfigID, difference.TargetEntryId);
            if (spellID != 0 && !C_ActionBar.HasSpellActionButtons(spellID))
                names.Add(TalentNames.OfEntry(done.ConfigID, difference.TargetEntryId));
        }
        return names;
    }

    // Talents that are cast are drawn as squares, passive ones as circles. One that replaces a spell takes its place on
    // the bars.
    private static int ActiveSpell(int configID, int entryID)
    {
        var entry = C_Traits.GetEntryInfo(configID, entryID);
        var definition = TalentDefinitions.Of(entry);
        if (entry == null || definition == null || (definition.OverriddenSpellID ?? 0) != 0)
            return 0;
        if (entry.Type != TraitNodeEntryType.SpendSquare && entry.Type != TraitNodeEntryType.SpendCapstoneSquare)
            return 0;
        return definition.SpellID ?? 0;
    }
}
