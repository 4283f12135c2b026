using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Builds;
using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Tool.Tests.Sandbox;

public class SandboxWorldTests
{
    private static readonly SandboxWorld World = new();

    public static TheoryData<int> Specs => [.. Classes.AllSpecs.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Pool_OfEverySpec_HoldsOnlyLegalBuilds(int specId)
    {
        var spec = World.Spec(specId).Spec;
        foreach (var kind in Enum.GetValues<ZoneKind>())
        {
            var pool = World.Pool(specId, kind);
            foreach (var build in pool.Shared.Concat(pool.Tail))
            {
                Part(build, spec.Class, Budget.Class);
                Part(build, spec.Own, Budget.Spec);
                var hero = spec.Heroes[build.Picks.Single(p => p.NodeId == spec.Selection.Id).Choice];
                Part(build, hero.Nodes, Budget.Hero);
                var known = spec
                    .Class.Concat(spec.Own)
                    .Concat(hero.Nodes)
                    .Append(spec.Selection)
                    .Select(n => n.Id)
                    .ToHashSet();
                Assert.All(build.Picks, p => Assert.Contains(p.NodeId, known));
            }
        }
    }

    [Fact]
    public void TalentFile_OfOneSeed_IsAlwaysTheSame()
    {
        Assert.Equal(TalentFile.Write(World.Trees), TalentFile.Write(new SandboxWorld().Trees));
        Assert.NotEqual(TalentFile.Write(World.Trees), TalentFile.Write(new SandboxWorld(2).Trees));
    }

    [Fact]
    public void TalentFile_HasTheShapeAndSizesOfTheRealOne()
    {
        var specs = JsonNode.Parse(TalentFile.Write(World.Trees))!.AsArray();
        Assert.Equal(40, specs.Count);
        Assert.All(specs, s => Assert.InRange(s!["fullNodeOrder"]!.AsArray().Count, 190, 290));
        Assert.All(specs, s => Assert.InRange(s!["classNodes"]!.AsArray().Count, 40, 54));
        Assert.All(specs, s => Assert.InRange(s!["specNodes"]!.AsArray().Count, 34, 47));
        Assert.All(specs, s => Assert.Equal(28, s!["heroNodes"]!.AsArray().Count));
        Assert.All(specs, s => Assert.Single(s!["specNodes"]!.AsArray(), n => (string)n!["type"]! == "tiered"));
        Assert.All(specs, s => Assert.Equal(2, s!["subTreeNodes"]![0]!["entries"]!.AsArray().Count));
    }

    [Fact]
    public void NodeIds_AreFarFromTheGamesOwn()
    {
        Assert.All(World.Trees.SelectMany(t => t.NodeOrder), id => Assert.InRange(id, 900_000, 999_999));
    }

    [Fact]
    public void Population_OfTheSeason_HasThinMythicBoardsAndFullHeroicOnes()
    {
        var raid = World.Zones.Single(z => z.Id == 53);
        var mythic = Boards(5);
        var heroic = Boards(4);
        Assert.Contains(mythic, rows => rows < 20);
        Assert.Contains(heroic, rows => rows < 20);
        Assert.True(mythic.Count(rows => rows < 20) < 60);
        Assert.True(heroic.Count(rows => rows < 20) < 10);

        List<int> Boards(int difficulty) =>
            [
                .. Classes.AllSpecs.SelectMany(s =>
                    raid.Encounters.Select(e =>
                        World.Population.Rows(new CellKey(s.Id, e.Id, difficulty, 1, true)).Count
                    )
                ),
            ];
    }

    [Fact]
    public void Population_FirstPageOfADungeon_HasOneClearWinner()
    {
        foreach (var spec in Classes.AllSpecs)
        {
            var rows = World.Population.Rows(new CellKey(spec.Id, 12993, 10, 1, true)).Take(100).Where(r => !r.Bare);
            var counts = rows.DistinctBy(r => r.Hidden ? -1 - r.Place : r.Player)
                .GroupBy(r => r.Build.ImportCode)
                .Select(g => g.Count())
                .OrderDescending()
                .ToList();
            Assert.True(counts[0] > counts[1] + 1, $"{spec.Name}: {counts[0]} to {counts[1]}");
        }
    }

    /// <summary>Points, edges and gates of one part, counted apart from the code that bought them.</summary>
    private static void Part(TalentBuild build, IReadOnlyList<TalentNode> nodes, int budget)
    {
        var picks = build.Picks.ToDictionary(p => p.NodeId);
        var taken = nodes.Where(n => picks.ContainsKey(n.Id)).ToList();
        Assert.Equal(budget, taken.Sum(n => picks[n.Id].Granted ? 0 : picks[n.Id].Ranks));
        foreach (var node in taken)
        {
            Assert.InRange(picks[node.Id].Ranks, 1, node.MaxRanks);
            Assert.InRange(picks[node.Id].Choice, 0, node.Kind == NodeKind.Choice ? 1 : 0);
            Assert.True(
                picks[node.Id].Granted
                    || node.Root
                    || node.Previous.Any(id =>
                        picks.TryGetValue(id, out var p) && p.Ranks == nodes.Single(n => n.Id == id).MaxRanks
                    )
            );
            var above = taken
                .Where(n => n.RequiredPoints < node.RequiredPoints && !picks[n.Id].Granted)
                .Sum(n => picks[n.Id].Ranks);
            Assert.True(above >= node.RequiredPoints, $"gate {node.RequiredPoints}: {above}");
        }
    }
}
