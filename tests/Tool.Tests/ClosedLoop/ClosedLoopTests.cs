using System.Text.Json.Nodes;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Tool.Tests.House;
using AzerothsTopTalent.Tool.Tests.Sandbox;

namespace AzerothsTopTalent.Tool.Tests.ClosedLoop;

/// <summary>The whole product in one test: rankings go in at one end, and a player wears the right build at the other.</summary>
public sealed class ClosedLoopTests
{
    private static readonly int[] RaidBosses = [3470, 3445, 3497, 3455, 3420, 3421, 3429, 3492, 3379];
    private static readonly int[] Dungeons = [12993, 12825, 61762, 12813, 112521, 61877, 12859, 12923];
    private static readonly int[] RaidDifficulties = [5, 4, 3];
    private static readonly int[] DungeonDifficulties = [10];
    private const int MythicDungeon = 23;
    private const double LongerThanTheCast = 12;

    [Fact]
    public async Task Offers_OfAllClasses_PutOnWhatMostTopPlayersWear()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new ToolRun();
        var data = await Generate(server, folder.Folder);
        using var client = await new SandboxClient(server).SignIn();
        var trees = await client.Http.GetByteArrayAsync(server.TreesAddress, TestContext.Current.CancellationToken);
        Assert.True(TreeFile.TryParse(trees, "talents.json", out var catalog, out var error), error);

        var file = JsonNode.Parse(trees)!.AsArray();
        foreach (var played in Played.OnePerClass)
        {
            await Play(played, data, catalog, new EntryNodes(file, played.SpecId), new Rankings(client));
        }
    }

    private static async Task<string> Generate(SandboxServer server, string folder)
    {
        var output = Path.Combine(folder, "TalentData.lua");
        var outcome = await GenerateRun.RunAsync(
            new GenerateOptions
            {
                Source = "sandbox",
                BaseAddress = server.BaseAddress,
                TreesAddress = server.TreesAddress,
                Credentials = new Credentials(server.ClientId, server.ClientSecret),
                OutputPath = output,
                CheckpointFolder = folder,
                CacheFolder = Path.Combine(folder, "cache"),
                Selection = new Selection
                {
                    Specs = [.. Played.OnePerClass.Select(one => $"{one.ClassSlug}:{one.SpecSlug}")],
                },
            },
            new Silent(),
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );
        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.ToString());
        return await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
    }

    private static async Task Play(Played played, string data, TraitCatalog trees, EntryNodes nodes, Rankings rankings)
    {
        var world = new GameWorld(trees, played.ClassId, played.SpecId, level: 90);
        var addon = AddonClient.Open(world, new(Repository.PathTo("addon", "AzerothsTopTalent"), data, null, null, []));
        var raid = new Dictionary<string, int>();
        foreach (var boss in RaidBosses)
        {
            foreach (var (build, players) in await rankings.Count(boss, played, played.RaidMetric, RaidDifficulties))
            {
                raid[build] = raid.GetValueOrDefault(build) + players;
            }
        }

        addon.Login();
        Take(addon, world, "Raid Build");
        AssertWorn(world, nodes, raid, $"{played.SpecSlug} at login");

        foreach (var dungeon in Dungeons)
        {
            var counts = await rankings.Count(dungeon, played, "playerscore", DungeonDifficulties);
            world.Enter(Place.Enter((dungeon - 10_000) % 50_000, MythicDungeon));
            Take(addon, world, "Switch");
            AssertWorn(world, nodes, counts, $"{played.SpecSlug} in dungeon {dungeon}");
        }

        Assert.Empty(addon.Errors);
        Assert.Empty(addon.Findings);
    }

    /// <summary>Presses the button if the offer comes; it stays away where the build is worn already.</summary>
    private static void Take(AddonClient addon, GameWorld world, string label)
    {
        world.Wait(LongerThanTheCast);
        if (addon.Popups is [var popup, ..])
        {
            Assert.Contains(label, popup.Buttons.Select(button => button.Label));
            popup.Buttons.First(button => button.Label == label).Press();
            world.Wait(LongerThanTheCast);
        }
    }

    private static void AssertWorn(GameWorld world, EntryNodes nodes, Dictionary<string, int> counts, string where)
    {
        // Points in a hero tree that is not chosen do nothing, and stay.
        var talents = world.Talents;
        var worn = talents
            .Rules(world.SpecId)
            .InEffect(talents.Worn)
            .Picks.Select(pick => nodes.Text(pick.Key, pick.Value.Ranks, pick.Value.EntryId))
            .Order()
            .ToList();
        var most = counts.Values.Max();
        var popular = counts
            .Where(build => build.Value == most)
            .Select(build => nodes.Bought(build.Key).ToList())
            .ToList();
        Assert.True(
            popular.Any(build => build.SequenceEqual(worn)),
            $"{where}: {string.Join(", ", worn.Except(popular[0]))} worn; {string.Join(", ", popular[0].Except(worn))} not"
        );
    }

    private sealed class Silent : IProgressSink
    {
        public void Report(ProgressEvent progress) { }
    }
}
