using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;
using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>Which builds are published, and from which rankings.</summary>
public sealed class PublishedTests
{
    [Fact]
    public async Task RunAsync_MostWornBuildCannotBe_PublishesTheNextOneThatCan()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var proper = new TemporaryFolder();
        using var spoilt = new TemporaryFolder();
        var selection = new Selection { Specs = ["DeathKnight:Blood"], Encounters = ["12993"] };
        var (_, before) = await PublishAsync(server, proper, selection);
        // A third of the players seem to have one talent less, in the middle of the tree: nothing holds up what is below.
        server.Faults.Add(
            new Fault("impossible", Door.Api, answer => answer.Rewritten(json => WearOneImpossibleBuild(json, 34)))
            {
                When = request => request.Asks("includeCombatantInfo"),
                Times = null,
            }
        );

        var (outcome, after) = await PublishAsync(server, spoilt, selection);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        var (was, now) = (before.Specs[250].Encounters[12993], after.Specs[250].Encounters[12993]);
        Assert.Empty(outcome.Warnings);
        Assert.InRange(now.Popularity, 0.01m, 33m);
        Assert.InRange(now.SampleSize, was.SampleSize - 5, 100);
        var trees = TreeReader.Read(TalentFile.Write(server.World.Trees)).Value!;
        Assert.Null(Legality.Refuse(now.Code, trees.Specs[250]));
    }

    [Fact]
    public async Task RunAsync_FewPlayersOnMythic_TakesHeroicAndSaysSo()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        server.Faults.Add(
            new Fault("thin", Door.Api, answer => answer.Rewritten(Thin))
            {
                When = request => request.Asks("includeCombatantInfo") && request.Asks("\"difficulty\":5"),
                Times = null,
            }
        );

        var (outcome, data) = await PublishAsync(
            server,
            folder,
            new Selection { Specs = ["DeathKnight:Blood"], Encounters = ["3470"] }
        );

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Equal(2, outcome.Pages);
        Assert.Equal("Heroic", data.Specs[250].Encounters[3470].Difficulty);
        Assert.Equal("Heroic", data.Specs[250].General[ContentType.Raid].Difficulty);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task RunAsync_Parallel_NeverAsksMoreAtATime(int parallel)
    {
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Latency = TimeSpan.FromMilliseconds(60) },
            TestContext.Current.CancellationToken
        );
        using var folder = new TemporaryFolder();

        var (outcome, _) = await Runs.RunAsync(Runs.Options(server, folder) with { Parallel = parallel });

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        // So many answers of that length one after another, in so many lanes at most.
        Assert.True(
            outcome.Elapsed >= outcome.Requests * TimeSpan.FromMilliseconds(60) / parallel,
            $"{outcome.Elapsed}"
        );
    }

    private static async Task<(GenerateOutcome Outcome, TalentData Data)> PublishAsync(
        SandboxServer server,
        TemporaryFolder folder,
        Selection selection
    )
    {
        var options = Runs.Options(server, folder) with { Selection = selection };
        var (outcome, _) = await Runs.RunAsync(options);
        return (outcome, TalentDataReader.Read(File.ReadAllBytes(options.OutputPath))!);
    }

    private static void Thin(JsonNode json)
    {
        var page = json["data"]!["worldData"]!["encounter"]!["characterRankings"]!.AsObject();
        var rows = page["rankings"]!.AsArray();
        while (rows.Count > 12)
            rows.RemoveAt(rows.Count - 1);
        page["count"] = rows.Count;
        page["hasMorePages"] = false;
    }

    private static void WearOneImpossibleBuild(JsonNode json, int players)
    {
        var rows = json["data"]!["worldData"]!["encounter"]!["characterRankings"]!["rankings"]!.AsArray();
        var build = rows.First(row => row!["talents"] is JsonArray { Count: > 60 })!["talents"]!.DeepClone().AsArray();
        for (var taken = 0; taken < 12; taken++)
            build.RemoveAt(build.Count / 2);
        foreach (var row in rows.Take(players))
        {
            row!["talents"] = build.DeepClone();
            // Nobody's report can be asked what they really wore.
            row["hidden"] = true;
        }
    }
}
