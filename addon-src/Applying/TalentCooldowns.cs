using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Cooldowns of the spells that talents teach, as far as the game tells them.</summary>
public static class TalentCooldowns
{
    /// <summary>The spells of the worn talents that a change takes away.</summary>
    public static List<int> SpellsTakenAway(ApplyOperation change)
    {
        var spells = new List<int>();
        foreach (var difference in BuildMatch.Differences(change.Before, change.Target, change.Tree))
        {
            var spellID = difference.WornEntryId == 0 ? 0 : SpellOf(change.ConfigID, difference.WornEntryId);
            if (spellID != 0)
                spells.Add(spellID);
        }
        return spells;
    }

    /// <summary>
    /// Until all these spells are ready: 0 when no cooldown is known to run, null while one runs whose end is secret.
    /// </summary>
    public static double? SecondsLeft(List<int> spells)
    {
        var most = 0.0;
        foreach (var spellID in spells)
        {
            var cooldown = C_Spell.GetSpellCooldown(spellID);
            if (cooldown == null || !cooldown.IsActive)
                continue;
            if (!cooldown.StartTime.TryReveal(out var start))
                return null;
            if (!cooldown.Duration.TryReveal(out var duration))
                return null;
            most = Math.Max(most, start + duration - Client.GetTime());
        }
        return most;
    }

    private static int SpellOf(int configID, int entryID)
    {
        var definition = TalentDefinitions.Of(C_Traits.GetEntryInfo(configID, entryID));
        return definition?.SpellID ?? 0;
    }
}
