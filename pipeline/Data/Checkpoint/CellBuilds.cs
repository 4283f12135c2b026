using System.Globalization;

namespace AzerothsTopTalent.Data;

/// <summary>The builds of a cell as text: "TALENTS PLAYERS RANKSUM", most players first.</summary>
internal static class CellBuilds
{
    public static IReadOnlyList<string> Write(BuildTally tally) =>
        [
            .. tally
                .Builds.Select(build => (build.Players, Text: build.Talents.ToString(), build.RankSum))
                .OrderByDescending(one => one.Players)
                .ThenBy(one => one.Text, StringComparer.Ordinal)
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Text} {one.Players} {one.RankSum}")),
        ];

    /// <summary>Reads one build, or null when the text is not one.</summary>
    public static BuildCount? Read(string text)
    {
        var parts = text.Split(' ');
        return
            parts.Length == 3
            && TalentSet.Parse(parts[0]) is { } talents
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var players)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var rankSum)
            && players > 0
            ? new BuildCount(talents, players, rankSum)
            : null;
    }

    /// <summary>The parses with talents of a cell, without reading the talents.</summary>
    public static int Players(IReadOnlyList<string> builds)
    {
        var players = 0;
        foreach (var build in builds)
        {
            var first = build.IndexOf(' ');
            var second = build.IndexOf(' ', first + 1);
            if (second > 0 && int.TryParse(build.AsSpan(first + 1, second - first - 1), out var count))
                players += count;
        }
        return players;
    }
}
