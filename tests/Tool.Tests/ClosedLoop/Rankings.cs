using System.Text.Json.Nodes;
using AzerothsTopTalent.Tool.Tests.Sandbox;

namespace AzerothsTopTalent.Tool.Tests.ClosedLoop;

/// <summary>
/// What the top players wear, read off the service's pages by a few plain lines that share nothing with the pipeline:
/// a row is a player once (by name and server; a hidden one has neither and is always somebody else), and a build is
/// the set of what the row lists.
/// </summary>
internal sealed class Rankings(SandboxClient client)
{
    private const string Page = """
        query($encounter: Int!, $class: String!, $spec: String!, $metric: CharacterRankingMetricType!, $difficulty: Int!) {
          worldData { encounter(id: $encounter) { characterRankings(className: $class, specName: $spec, metric: $metric,
            difficulty: $difficulty, leaderboard: LogsOnly, includeCombatantInfo: true, page: 1) } } }
        """;

    private const int FewestPlayers = 20;

    /// <summary>How many players wear each build on an encounter; on the highest difficulty that enough have done.</summary>
    public async Task<Dictionary<string, int>> Count(int encounter, Played played, string metric, int[] difficulties)
    {
        var counts = new Dictionary<string, int>();
        foreach (var difficulty in difficulties)
        {
            counts = await Count(encounter, played, metric, difficulty);
            if (counts.Values.Sum() >= FewestPlayers)
            {
                break;
            }
        }

        return counts;
    }

    private async Task<Dictionary<string, int>> Count(int encounter, Played played, string metric, int difficulty)
    {
        var answer = await client.Query(
            Page,
            new
            {
                encounter,
                @class = played.ClassSlug,
                spec = played.SpecSlug,
                metric,
                difficulty,
            }
        );
        var rows = answer["data"]!["worldData"]!["encounter"]!["characterRankings"]!["rankings"]?.AsArray() ?? [];
        return rows.DistinctBy(row =>
                row!["server"] is { } server ? $"{row["name"]}@{server["id"]}" : $"#{row!.GetElementIndex()}"
            )
            .Select(row => row!["talents"]!.AsArray())
            .Where(talents => talents.Count > 0)
            .GroupBy(talents => Signature(talents))
            .ToDictionary(group => group.Key, group => group.Count());
    }

    private static string Signature(JsonArray talents) =>
        string.Join(' ', talents.Select(talent => $"{talent!["talentID"]}:{talent["points"]}").Order());
}
