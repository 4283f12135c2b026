using AzerothsTopTalent.Sandbox.GraphQl;
using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.Reports;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>
/// The part of the live schema that the sandbox serves, by the live names, with what each field costs. Anything else is
/// refused as an unknown field.
/// </summary>
internal static partial class SandboxSchema
{
    private const double WorkCost = 1.0;

    // The service lists zones without an expansion asked for incompletely; a client must not rely on that list.
    private static readonly HashSet<int> MissingFromFlatList = [53, 55];

    public static Schema Create(SandboxWorld world, PointsLedger ledger)
    {
        var codes = new ReportCodes(world);
        var boards = new Leaderboards(world, codes);
        var archive = new ReportArchive(world, codes);
        var schema = new Schema()
            .Add<object>(
                "Query",
                new("rateLimitData", "RateLimitData", (_, _) => ledger.Read()),
                new("worldData", "WorldData", (_, _) => world),
                new("gameData", "GameData", (_, _) => Classes.All) { Cost = WorkCost },
                new("reportData", "ReportData", (_, _) => archive)
            )
            .Add<PointsReading>(
                "RateLimitData",
                new("limitPerHour", "Int!", (r, _) => r.LimitPerHour),
                new("pointsSpentThisHour", "Float!", (r, _) => r.Spent),
                new("pointsResetIn", "Int!", (r, _) => r.ResetIn)
            );
        AddWorld(schema, boards);
        AddGame(schema);
        AddReports(schema);
        return AddEnums(schema);
    }

    private static Schema AddEnums(Schema schema) =>
        schema
            .AddEnum("LeaderboardRank", "Any", "LogsOnly")
            .AddEnum("KillType", "All", "Encounters", "Kills", "Trash", "Wipes")
            .AddEnum(
                "CharacterRankingMetricType",
                "bosscdps",
                "bossdps",
                "bossndps",
                "bossrdps",
                "default",
                "dps",
                "hps",
                "krsi",
                "playerscore",
                "playerspeed",
                "cdps",
                "ndps",
                "rdps",
                "tankhps",
                "wdps",
                "healercombineddps",
                "healercombinedbossdps",
                "healercombinedcdps",
                "healercombinedbosscdps",
                "healercombinedndps",
                "healercombinedbossndps",
                "healercombinedrdps",
                "healercombinedbossrdps",
                "tankcombineddps",
                "tankcombinedbossdps",
                "tankcombinedcdps",
                "tankcombinedbosscdps",
                "tankcombinedndps",
                "tankcombinedbossndps",
                "tankcombinedrdps",
                "tankcombinedbossrdps"
            );
}
