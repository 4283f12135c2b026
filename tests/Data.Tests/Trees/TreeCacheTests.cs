using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Data.Tests.Trees;

/// <summary>The talent trees between runs.</summary>
public sealed class TreeCacheTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task RunAsync_OverTheHours_AsksForTreesOnceAndThenOnlyWhetherTheyChanged()
    {
        var time = new ManualTime(Noon);
        await using var server = await StartAsync(time);
        using var folder = new TemporaryFolder();
        var options = Options(server, folder);
        await Runs.RunAsync(options with { Selection = Of("3445") }, time);
        await Runs.RunAsync(options with { Selection = Of("3455") }, time);
        Assert.Equal(1, server.Requests.Count(request => request.Door == Door.Trees));

        time.Advance(TimeSpan.FromHours(13));
        var sizes = new List<(int Status, int Bytes)>();
        server.Faults.Add(new Fault("seen", Door.Trees, answer => Noted(answer)));
        var (outcome, _) = await Runs.RunAsync(options, time);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Equal([(304, 0)], sizes);

        Answer Noted(Answer answer)
        {
            sizes.Add((answer.Status, answer.Body.Length));
            return answer;
        }
    }

    [Fact]
    public async Task RunAsync_TreesCannotBeHad_TakesTheOlderCopyAndSaysFromWhen()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        await Runs.RunAsync(Options(server, folder));
        server.Faults.Add(FaultCatalog.Find("trees-404")! with { Times = null });
        var before = server.Requests.Count;

        var (outcome, _) = await Runs.RunAsync(Options(server, folder) with { MaxAge = TimeSpan.Zero });

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Contains(outcome.Warnings, warning => warning.Contains("Using the copy of 20"));
        // The codes are encoded with that copy: reports are read for the spot check at most.
        Assert.InRange(server.Requests.Skip(before).Count(request => request.Asks("reportData")), 0, 2);
    }

    [Fact]
    public async Task RunAsync_OldTrees_AreUsedWithAWarning()
    {
        var time = new ManualTime(Noon);
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Clock = time, TreesModified = Noon.AddDays(-75) },
            TestContext.Current.CancellationToken
        );
        using var folder = new TemporaryFolder();

        var (outcome, _) = await Runs.RunAsync(Options(server, folder), time);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Contains(outcome.Warnings, warning => warning.StartsWith("The talent trees are 75 days old"));
    }

    private static Task<SandboxServer> StartAsync(ManualTime time) =>
        SandboxServer.StartAsync(new SandboxOptions { Clock = time }, TestContext.Current.CancellationToken);

    private static Selection Of(string encounter) => new() { Specs = ["DeathKnight:Blood"], Encounters = [encounter] };

    private static GenerateOptions Options(SandboxServer server, TemporaryFolder folder) =>
        Runs.Options(server, folder) with
        {
            Selection = Of("3470"),
        };
}
