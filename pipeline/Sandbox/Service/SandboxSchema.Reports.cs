using AzerothsTopTalent.Sandbox.GraphQl;
using AzerothsTopTalent.Sandbox.Reports;

namespace AzerothsTopTalent.Sandbox.Service;

/// <content>Logs: who was there, the pulls, and the import string of each.</content>
internal static partial class SandboxSchema
{
    private static void AddReports(Schema schema) =>
        schema
            .Add<ReportArchive>(
                "ReportData",
                new SchemaField<ReportArchive>(
                    "report",
                    "Report",
                    (archive, a) =>
                        archive.Open(a.Text("code")) ?? throw new GraphQlException("This report does not exist.")
                )
                {
                    Takes = "code: String, allowUnlisted: Boolean",
                }
            )
            .Add<Report>(
                "Report",
                new("code", "String!", (r, _) => r.Code),
                new("title", "String!", (_, _) => "A day at the beach"),
                new("visibility", "String!", (_, _) => "public"),
                new("startTime", "Float!", (r, _) => r.StartTime),
                new("endTime", "Float!", (r, _) => r.StartTime + 7_200_000),
                new("masterData", "ReportMasterData", (r, _) => r.Actors)
                {
                    Takes = "translate: Boolean",
                    Cost = WorkCost,
                },
                new("fights", "[ReportFight]", (r, a) => r.Fights.Where(f => Asked(f, a)))
                {
                    Takes =
                        "difficulty: Int, encounterID: Int, fightIDs: [Int], killType: KillType, translate: Boolean",
                    Cost = 2 * WorkCost,
                }
            )
            .Add<IReadOnlyList<Actor>>(
                "ReportMasterData",
                new SchemaField<IReadOnlyList<Actor>>(
                    "actors",
                    "[ReportActor]",
                    (all, a) =>
                        all.Where(actor =>
                            Matches(actor.Type, a.Text("type")) && Matches(actor.SubType, a.Text("subType"))
                        )
                )
                {
                    Takes = "type: String, subType: String",
                }
            )
            .Add<Actor>(
                "ReportActor",
                new("id", "Int", (a, _) => a.Id),
                new("gameID", "Float", (a, _) => a.GameId),
                new("name", "String", (a, _) => a.Name),
                new("server", "String", (a, _) => a.Server),
                new("type", "String", (a, _) => a.Type),
                new("subType", "String", (a, _) => a.SubType),
                new("icon", "String", (a, _) => a.Icon),
                new("petOwner", "Int", (a, _) => a.PetOwner)
            )
            .Add<Fight>(
                "ReportFight",
                new("id", "Int!", (f, _) => f.Id),
                new("name", "String!", (f, _) => f.Name),
                new("encounterID", "Int!", (f, _) => f.EncounterId),
                new("difficulty", "Int", (f, _) => f.Difficulty),
                new("size", "Int", (f, _) => f.Size),
                new("kill", "Boolean", (f, _) => f.Kill),
                new("keystoneLevel", "Int", (f, _) => f.KeystoneLevel),
                new("friendlyPlayers", "[Int]", (f, _) => f.Report.Players.Select(p => p.Id)),
                new("gameZone", "GameZone", (f, _) => f),
                new(
                    "talentImportCode",
                    "String",
                    (f, a) => f.Report.Players.FirstOrDefault(p => p.Id == a.Int("actorID"))?.Build?.ImportCode
                )
                {
                    Takes = "actorID: Int!",
                    Cost = 0.01,
                }
            )
            .Add<Fight>(
                "GameZone",
                new("id", "Float!", (f, _) => f.MapId),
                new("name", "String", (_, _) => "The Beach")
            );

    private static bool Matches(string value, string wanted) => wanted.Length == 0 || value == wanted;

    private static bool Asked(Fight fight, Arguments arguments) =>
        (arguments.Ints("fightIDs") is not { } ids || ids.Contains(fight.Id))
        && (arguments.Int("encounterID") is 0 || arguments.Int("encounterID") == fight.EncounterId)
        && (arguments.Int("difficulty") is 0 || arguments.Int("difficulty") == fight.Difficulty)
        && arguments.Text("killType", "All") switch
        {
            "Kills" => fight.Kill,
            "Wipes" => !fight.Kill,
            "Trash" => false,
            _ => true,
        };
}
