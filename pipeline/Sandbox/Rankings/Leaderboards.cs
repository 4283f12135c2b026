using AzerothsTopTalent.Sandbox.GraphQl;
using AzerothsTopTalent.Sandbox.Reports;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>
/// Answers <c>characterRankings</c>: a page, an error in the place of a page, or a GraphQL error, each where the live
/// service gives it.
/// </summary>
internal sealed class Leaderboards(SandboxWorld world, ReportCodes codes)
{
    private static readonly HashSet<string> Broken = ["rdps", "ndps", "cdps", "bossrdps", "bossndps", "bosscdps"];

    public IJsonScalar Page(Place place, Arguments arguments)
    {
        var metric = arguments.Text("metric", "default");
        if (Broken.Contains(metric))
        {
            throw new GraphQlException("Internal server error");
        }

        if (Problem(place.Zone, metric, arguments) is { } problem)
        {
            return new RankingsError(problem);
        }

        var spec = Classes.BySlug(arguments.Text("className", "Any"), arguments.Text("specName", "Any"));
        var difficulty = arguments.Int("difficulty") is > 0 and var given ? given : Difficulties(place.Zone)[0];
        var partition = arguments.Int("partition") is > 0 and var chosen ? chosen : place.Zone.Latest?.Id ?? 0;
        var page = arguments.Int("page", 1);
        if (spec is null || !FitsSize(place.Zone, difficulty, arguments.Int("size")))
        {
            return Empty(place, page);
        }

        var cell = new CellKey(spec.Id, place.Encounter.Id, difficulty, partition, IsNative(spec, place.Zone, metric));
        var rows = Filtered(world.Population.Rows(cell), place.Zone, arguments);
        var first = (page - 1) * Population.PageSize;
        if (page > Population.LastPage || (page > 1 && first >= rows.Count))
        {
            return new RankingsError("Invalid page number specified.");
        }

        return new RankingsPage(cell, spec, place.Zone, page)
        {
            Rows = [.. rows.Skip(first).Take(Population.PageSize)],
            More = page < Population.LastPage && rows.Count > first + Population.PageSize,
            CombatantInfo = arguments.Flag("includeCombatantInfo"),
            Codes = codes,
        };
    }

    /// <summary>The difficulties of a zone, highest first.</summary>
    public static IReadOnlyList<int> Difficulties(Zone zone) => zone.Kind == ZoneKind.Raid ? [5, 4, 3, 1] : [10];

    private static string? Problem(Zone zone, string metric, Arguments arguments)
    {
        var supported =
            zone.Kind == ZoneKind.Raid
                ? metric is "default" or "dps" or "hps" or "bossdps" or "wdps"
                : metric is "default" or "dps" or "hps" or "playerscore" or "playerspeed";
        return metric == "tankhps" ? "Tank HPS ranks not supported for this zone."
            : !supported ? $"The metric {metric} is not supported for this zone."
            : arguments.Int("difficulty") is not 0 and var difficulty && !Difficulties(zone).Contains(difficulty)
                ? "Invalid difficulty setting specified."
            : arguments.Int("partition") is not 0 and var partition
            && zone.Partitions?.Any(p => p.Id == partition) != true
                ? "Invalid partition specified."
            : arguments.Int("page", 1) < 1 ? "Invalid page number specified."
            : null;
    }

    private static bool FitsSize(Zone zone, int difficulty, int size) =>
        size == 0 || (zone.Kind == ZoneKind.MythicPlus ? size == 5 : difficulty == 5 && size == 20);

    private static bool IsNative(SpecInfo spec, Zone zone, string metric) =>
        zone.Kind == ZoneKind.MythicPlus
            ? metric is "default" or "playerscore"
            : metric == "default" || metric == (spec.Role == Role.Healer ? "hps" : "dps");

    /// <summary>Dungeon rows without a log carry no talents unless the query asks for logs only.</summary>
    private static IReadOnlyList<RankingRow> Filtered(IReadOnlyList<RankingRow> rows, Zone zone, Arguments arguments)
    {
        if (zone.Kind == ZoneKind.Raid)
        {
            return rows;
        }

        var level = arguments.Int("bracket") is > 0 and var bracket ? bracket + 1 : 0;
        var kept = level == 0 ? rows : [.. rows.Where(r => r.Level == level)];
        return arguments.Text("leaderboard", "Any") == "LogsOnly"
            ? kept
            : [.. kept.Select(r => r.Player % 9 == 4 ? r with { Bare = true } : r)];
    }

    private RankingsPage Empty(Place place, int page) =>
        new(default, Classes.AllSpecs[0], place.Zone, page)
        {
            Rows = [],
            More = false,
            CombatantInfo = false,
            Codes = codes,
        };
}
