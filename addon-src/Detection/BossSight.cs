using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// Bosses whose name can be read on a unit in sight. In most instances names are secret and this finds nothing; where
/// it does, it is the surest signal there is. Names are compared in the client's language on both sides.
/// </summary>
public static class BossSight
{
    private const int MostBossFrames = 5;
    private const int MostNameplates = 40;
    private const int MostCreatures = 12;

    public static List<int> Find(List<Boss> bosses)
    {
        var names = NamesInSight();
        var found = new List<int>();
        if (names.Count == 0)
            return found;

        foreach (var boss in bosses)
        {
            if (IsAmong(names, boss))
                found.Add(boss.EncounterID);
        }
        return found;
    }

    private static HashSet<string> NamesInSight()
    {
        var names = new HashSet<string>();
        AddName(names, "target");
        AddName(names, "mouseover");
        for (var i = 1; i <= MostBossFrames; i++)
            AddName(names, $"boss{i}");
        for (var i = 1; i <= MostNameplates; i++)
            AddName(names, $"nameplate{i}");
        return names;
    }

    private static void AddName(HashSet<string> names, string unit)
    {
        if (!Unit.UnitExists(unit) || !Unit.TryUnitName(unit, out var unitName, out _))
            return;
        if (unitName.TryReveal(out var name) && name != null)
            names.Add(name);
    }

    private static bool IsAmong(HashSet<string> names, Boss boss)
    {
        if (names.Contains(boss.Name))
            return true;

        // A council has one journal entry and several creatures.
        for (var i = 1; i <= MostCreatures; i++)
        {
            var creature = EncounterJournal.EJ_GetCreatureInfo(i, boss.JournalID).Name;
            if (creature == null)
                return false;
            if (names.Contains(creature))
                return true;
        }
        return false;
    }
}
