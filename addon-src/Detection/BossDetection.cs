namespace AzerothsTopTalent;

/// <summary>Which boss is the group standing at? Narrows the living bosses by every signal that can be read.</summary>
public static class BossDetection
{
    public static BossVerdict Narrow(List<Boss> bosses, BossSignals signals)
    {
        var candidates = new List<Boss>();
        var lockedOut = new List<Boss>();
        foreach (var boss in bosses)
        {
            if (boss.State == BossState.Alive)
                candidates.Add(boss);
            else if (boss.State == BossState.LockedOut)
                lockedOut.Add(boss);
        }
        candidates.Sort((a, b) => a.Order - b.Order);
        lockedOut.Sort((a, b) => a.Order - b.Order);

        if (candidates.Count == 0)
            return new BossVerdict(candidates, BossReason.Unknown, lockedOut);
        if (candidates.Count == 1)
            return new BossVerdict(candidates, BossReason.OnlyOneLeft, lockedOut);

        var all = new List<Clue>
        {
            new(BossReason.InSight, Known(signals.InSight, candidates)),
            new(BossReason.ThisRoom, Known(signals.Room, candidates)),
            new(BossReason.PulledHereBefore, Known(signals.PulledHere, candidates)),
            new(BossReason.WipedHere, Known(signals.LastWipe, candidates)),
        };
        foreach (var clue in all)
        {
            if (clue.EncounterIDs.Count == 0 || ContradictsAllOthers(clue, all))
                continue;

            var left = Among(clue.EncounterIDs, candidates);
            // Of two signals that exclude each other the surer one has already been heard.
            if (left.Count == 0)
                continue;
            if (left.Count == 1)
                return new BossVerdict(left, Better(clue.Reason, left[0], signals), lockedOut);
            candidates = left;
        }
        return new BossVerdict(candidates, BossReason.NextInOrder, lockedOut);
    }

    // Every pull teaches its room, so a wipe is always in a known one too; "you wiped here" is what the player remembers.
    private static BossReason Better(BossReason reason, Boss boss, BossSignals signals)
    {
        var isWipe = reason == BossReason.PulledHereBefore && signals.LastWipe.Contains(boss.EncounterID);
        return isWipe ? BossReason.WipedHere : reason;
    }

    /// <summary>True when at least two other signals agree with each other and none of them with this one.</summary>
    private static bool ContradictsAllOthers(Clue clue, List<Clue> all)
    {
        var common = new List<int>();
        var others = 0;
        foreach (var other in all)
        {
            if (other.Reason == clue.Reason || other.EncounterIDs.Count == 0)
                continue;
            if (Shared(clue.EncounterIDs, other.EncounterIDs).Count > 0)
                return false;
            others++;
            common = others == 1 ? other.EncounterIDs : Shared(common, other.EncounterIDs);
        }
        return others > 1 && common.Count > 0;
    }

    private static List<int> Known(List<int> encounterIDs, List<Boss> candidates)
    {
        var known = new List<int>();
        foreach (var boss in candidates)
        {
            if (encounterIDs.Contains(boss.EncounterID))
                known.Add(boss.EncounterID);
        }
        return known;
    }

    private static List<Boss> Among(List<int> encounterIDs, List<Boss> candidates)
    {
        var among = new List<Boss>();
        foreach (var boss in candidates)
        {
            if (encounterIDs.Contains(boss.EncounterID))
                among.Add(boss);
        }
        return among;
    }

    private static List<int> Shared(List<int> left, List<int> right)
    {
        var shared = new List<int>();
        foreach (var encounterID in left)
        {
            if (right.Contains(encounterID))
                shared.Add(encounterID);
        }
        return shared;
    }

    private sealed record Clue(BossReason Reason, List<int> EncounterIDs);
}
