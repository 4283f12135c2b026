using AzerothsTopTalent.Sandbox.GraphQl;
using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Service;

/// <content>Expansions, zones, encounters and their leaderboards; classes by the service's own ids.</content>
internal static partial class SandboxSchema
{
    private static void AddWorld(Schema schema, Leaderboards boards) =>
        schema
            .Add<SandboxWorld>(
                "WorldData",
                new(
                    "expansions",
                    "[Expansion]",
                    (w, _) => Season.Expansions.Select(e => new Expansion(e.Id, e.Name, w))
                )
                {
                    Cost = WorkCost,
                },
                new(
                    "expansion",
                    "Expansion",
                    (w, a) =>
                        Season
                            .Expansions.Where(e => e.Id == a.Int("id"))
                            .Select(e => new Expansion(e.Id, e.Name, w))
                            .FirstOrDefault()
                )
                {
                    Takes = "id: Int",
                    Cost = WorkCost,
                },
                new(
                    "zones",
                    "[Zone]",
                    (w, a) =>
                        w.Zones.Where(z =>
                            a.Has("expansion_id")
                                ? z.ExpansionId == a.Int("expansion_id")
                                : !MissingFromFlatList.Contains(z.Id)
                        )
                )
                {
                    Takes = "expansion_id: Int",
                    Cost = WorkCost,
                },
                new("zone", "Zone", (w, a) => w.Zones.FirstOrDefault(z => z.Id == a.Int("id")))
                {
                    Takes = "id: Int",
                    Cost = WorkCost,
                },
                new("encounter", "Encounter", (w, a) => w.Place(a.Int("id"))) { Takes = "id: Int", Cost = 0.1 }
            )
            .Add<Expansion>(
                "Expansion",
                new("id", "Int!", (e, _) => e.Id),
                new("name", "String!", (e, _) => e.Name),
                new("zones", "[Zone]", (e, _) => e.World.Zones.Where(z => z.ExpansionId == e.Id))
            )
            .Add<Zone>(
                "Zone",
                new("id", "Int!", (z, _) => z.Id),
                new("name", "String!", (z, _) => z.Name),
                new("frozen", "Boolean!", (z, _) => z.Frozen),
                new(
                    "brackets",
                    "Bracket",
                    (z, _) => z.Kind == ZoneKind.MythicPlus ? new Bracket(2, 40, 1, "Keystone Level") : null
                ),
                new("difficulties", "[Difficulty]", (z, _) => Leaderboards.Difficulties(z).Select(Difficulty.Of)),
                new("partitions", "[Partition]", (z, _) => z.Partitions),
                new("encounters", "[Encounter]", (z, _) => z.Encounters.Select(e => new Place(z, e)))
            )
            .Add<Bracket>(
                "Bracket",
                new("min", "Float!", (b, _) => b.Min),
                new("max", "Float!", (b, _) => b.Max),
                new("bucket", "Float!", (b, _) => b.Bucket),
                new("type", "String", (b, _) => b.Type)
            )
            .Add<Difficulty>(
                "Difficulty",
                new("id", "Int!", (d, _) => d.Id),
                new("name", "String!", (d, _) => d.Name),
                new("sizes", "[Int]", (d, _) => d.Sizes)
            )
            .Add<Partition>(
                "Partition",
                new("id", "Int!", (p, _) => p.Id),
                new("name", "String!", (p, _) => p.Name),
                new("compactName", "String!", (p, _) => p.Name),
                new("default", "Boolean!", (p, _) => p.Default)
            )
            .Add<Place>(
                "Encounter",
                new("id", "Int!", (p, _) => p.Encounter.Id),
                new("name", "String!", (p, _) => p.Encounter.Name),
                new("journalID", "Int!", (p, _) => p.Encounter.JournalId),
                new("zone", "Zone!", (p, _) => p.Zone),
                new("characterRankings", "JSON", boards.Page)
                {
                    Takes =
                        "bracket: Int, difficulty: Int, page: Int, partition: Int, size: Int, leaderboard: LeaderboardRank, "
                        + "metric: CharacterRankingMetricType, includeCombatantInfo: Boolean, className: String, specName: String",
                    Cost = WorkCost,
                }
            );

    private static void AddGame(Schema schema) =>
        schema
            .Add<IReadOnlyList<ClassInfo>>(
                "GameData",
                new("classes", "[GameClass]", (all, _) => all.OrderBy(c => c.ServiceId))
                {
                    Takes = "faction_id: Int, zone_id: Int",
                },
                new("class", "GameClass", (all, a) => all.FirstOrDefault(c => c.ServiceId == a.Int("id")))
                {
                    Takes = "id: Int",
                }
            )
            .Add<ClassInfo>(
                "GameClass",
                new("id", "Int!", (c, _) => c.ServiceId),
                new("name", "String!", (c, _) => c.Name),
                new("slug", "String!", (c, _) => c.Slug),
                new("specs", "[GameSpec]", (c, _) => c.Specs.Select((s, i) => new RankedSpec(i + 1, s)))
            )
            .Add<RankedSpec>(
                "GameSpec",
                new("id", "Int!", (s, _) => s.ServiceId),
                new("name", "String!", (s, _) => s.Spec.Name),
                new("slug", "String!", (s, _) => s.Spec.Slug)
            );

    private sealed record Expansion(int Id, string Name, SandboxWorld World);

    private sealed record Bracket(double Min, double Max, double Bucket, string Type);

    private sealed record RankedSpec(int ServiceId, SpecInfo Spec);

    private sealed record Difficulty(int Id, string Name, int[] Sizes)
    {
        public static Difficulty Of(int id) =>
            id switch
            {
                10 => new Difficulty(id, "Dungeon", [5]),
                5 => new Difficulty(id, "Mythic", [20]),
                4 => new Difficulty(id, "Heroic", []),
                3 => new Difficulty(id, "Normal", []),
                _ => new Difficulty(id, "LFR", []),
            };
    }
}
