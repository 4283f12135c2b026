using AzerothsTopTalent.Sandbox.Builds;
using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Reports;

/// <summary>Makes the log a code stands for: the ranked character, a group around it, a pet, a wipe and the kill.</summary>
public sealed class ReportArchive(SandboxWorld world, ReportCodes codes)
{
    /// <summary>Null where there is no such log, or nobody may see it.</summary>
    public Report? Open(string code)
    {
        if (codes.Read(code) is not { } found || world.Place(found.Cell.EncounterId) is not { } place)
        {
            return null;
        }

        var rows = world.Population.Rows(found.Cell);
        if (found.Place >= rows.Count || rows[found.Place].Hidden)
        {
            return null;
        }

        var row = rows[found.Place];
        var report = new Report(code, found.StartTime, Actors(found, row, place.Zone.Kind));
        return report with { Fights = Fights(report, found, place, row) };
    }

    private static List<Fight> Fights(Report report, ReportRef found, Place place, RankingRow row)
    {
        var kill = new Fight(
            found.FightId,
            report,
            place.Encounter.Id,
            place.Encounter.Name,
            found.Cell.Difficulty,
            true
        )
        {
            KeystoneLevel = place.Zone.Kind == ZoneKind.MythicPlus ? row.Level : null,
            Size = report.Players.Count(),
            MapId = place.Encounter.MapId,
        };
        return found.FightId > 1 ? [kill with { Id = found.FightId - 1, Kill = false }, kill] : [kill];
    }

    private List<Actor> Actors(ReportRef found, RankingRow row, ZoneKind kind)
    {
        var random = found.Random();
        var size = kind == ZoneKind.MythicPlus ? 5 : 20;
        var seat = random.Below(size);
        var actors = new List<Actor>();
        for (var i = 0; i < size; i++)
        {
            var spec = i == seat ? world.Spec(found.Cell.SpecId).Spec.Spec : random.Pick(Classes.AllSpecs);
            var player = i == seat ? row.Player : 4_000 + random.Below(4_000);
            var build = i == seat ? row.Build : random.Pick(world.Pool(spec.Id, kind).Shared);
            var (name, _, server, _) = PlayerNames.Of(spec.Id, player);
            actors.Add(
                Actor.Player(3 + (2 * i), spec, 700_000_000L + (spec.Id * 10_000L) + player, name, server, build)
            );
        }

        actors.Add(
            new Actor(3 + (2 * size), 990_001, "Sand Crab", null, "Pet", "Pet", null) { PetOwner = actors[0].Id }
        );
        return actors;
    }
}
