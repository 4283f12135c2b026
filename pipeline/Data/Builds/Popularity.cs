namespace AzerothsTopTalent.Data;

/// <summary>
/// Orders builds by popularity: most players first; of equal counts the one nearest to all other players' builds (the
/// medoid), then the better mean rank, then the lexically first code. The same input gives the same order.
/// </summary>
public static class Popularity
{
    /// <summary>Merges sets that make the same import string. Sets without a code stay on their own.</summary>
    public static IReadOnlyList<Contender> Merge(IEnumerable<BuildCount> builds, Func<TalentSet, string?> encode)
    {
        var merged = new Dictionary<string, Contender>(StringComparer.Ordinal);
        foreach (var build in builds)
        {
            var code = encode(build.Talents);
            var one = new Contender(build.Talents, code, build.Players, build.RankSum);
            merged[one.SortKey] = merged.TryGetValue(one.SortKey, out var other) ? Join(one, other) : one;
        }
        return [.. merged.Values];
    }

    /// <summary>All contenders, the most popular first. Lazy: ties are settled only as far as somebody looks.</summary>
    public static IEnumerable<Contender> Order(IReadOnlyList<Contender> contenders)
    {
        var distances = new Lazy<DistanceTable>(() => new DistanceTable(contenders));
        foreach (var tie in contenders.GroupBy(one => one.Players).OrderByDescending(group => group.Key))
        {
            var tied = tie.ToList();
            var ordered =
                tied.Count == 1
                    ? tied
                    : tied.Select(one => (One: one, Distance: distances.Value.ToAll(one)))
                        .OrderBy(pair => pair.Distance)
                        .ThenBy(pair => pair.One.RankSum)
                        .ThenBy(pair => pair.One.SortKey, StringComparer.Ordinal)
                        .Select(pair => pair.One)
                        .ToList();
            foreach (var one in ordered)
                yield return one;
        }
    }

    /// <summary>The share in percent with two decimals, half to even.</summary>
    public static decimal Percent(int players, int sampleSize) =>
        sampleSize == 0 ? 0 : Math.Round(100m * players / sampleSize, 2, MidpointRounding.ToEven);

    private static Contender Join(Contender one, Contender other)
    {
        var first = string.CompareOrdinal(one.Talents.ToString(), other.Talents.ToString()) <= 0 ? one : other;
        return first with { Players = one.Players + other.Players, RankSum = one.RankSum + other.RankSum };
    }
}
