namespace AzerothsTopTalent.Data;

/// <summary>
/// Distances between builds: the sum over all talents of the difference in points. Sums over many builds fall apart into
/// sums per talent, so the distance to all is found in one walk over a build, not one per pair.
/// </summary>
internal sealed class DistanceTable
{
    private readonly Dictionary<int, long[]> playersByPoints = [];
    private readonly long players;
    private readonly long pointsOfAll;

    /// <summary>Each contender weighs as many players as it has.</summary>
    public DistanceTable(IReadOnlyList<Contender> contenders)
    {
        foreach (var contender in contenders)
        {
            players += contender.Players;
            foreach (var one in contender.Talents.Packed)
            {
                var entry = TalentSet.EntryOf(one);
                var points = TalentSet.PointsOf(one);
                if (!playersByPoints.TryGetValue(entry, out var counts) || counts.Length <= points)
                    Array.Resize(ref counts, points + 1);
                playersByPoints[entry] = counts!;
                counts![points] += contender.Players;
                pointsOfAll += (long)points * contender.Players;
            }
        }
    }

    /// <summary>The sum of the distances from this build to every player's build.</summary>
    public long ToAll(Contender contender)
    {
        // As if this build had no talent at all, then corrected for each it has.
        var sum = pointsOfAll;
        foreach (var one in contender.Talents.Packed)
        {
            var points = TalentSet.PointsOf(one);
            var counts = playersByPoints[TalentSet.EntryOf(one)];
            var others = players;
            for (var theirs = 1; theirs < counts.Length; theirs++)
            {
                sum += counts[theirs] * (Math.Abs(points - theirs) - theirs);
                others -= counts[theirs];
            }
            sum += others * points;
        }
        return sum;
    }
}
