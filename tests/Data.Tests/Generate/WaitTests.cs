using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>Runs that wait for the next hour's points, hour after hour, on a clock that the test moves.</summary>
public sealed class WaitTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task RunAsync_WaitingForPoints_FinishesOverTheHoursWithACountdown()
    {
        var time = new ManualTime(Noon);
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { LimitPerHour = 8, Clock = time },
            TestContext.Current.CancellationToken
        );
        using var folder = new TemporaryFolder();

        var (outcome, events) = await WaitOutAsync(server, folder, time);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Equal(17, outcome.CellsDone);
        // Each hour takes about seven of the twenty requests.
        Assert.InRange(time.GetUtcNow() - Noon, TimeSpan.FromHours(2), TimeSpan.FromHours(6));
        Assert.InRange(server.Ledger.Total, 17, 8 * 6);
        foreach (var hour in events.Of<Waiting>().GroupBy(waiting => waiting.Until))
        {
            var left = hour.Select(waiting => waiting.SecondsLeft).ToList();
            Assert.Equal(left.OrderDescending(), left);
            Assert.All(hour, waiting => Assert.Equal("this hour's points are spent", waiting.Reason));
        }
        var cells = events.Of<CellFinished>().Select(cell => cell.Encounter).ToList();
        Assert.Equal(cells.Distinct(), cells);
    }

    [Fact]
    public async Task RunAsync_ToldThatPointsAreSpent_WaitsForTheResetReadBefore()
    {
        var time = new ManualTime(Noon);
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Clock = time },
            TestContext.Current.CancellationToken
        );
        using var folder = new TemporaryFolder();
        time.Advance(TimeSpan.FromMinutes(50));
        // Its Retry-After says 1,036 seconds; ten minutes of the hour are left.
        server.Faults.Add(
            FaultCatalog.Find("429-points")! with
            {
                When = request => request.Door == Door.Api && request.Asks("characterRankings") && request.Number > 6,
            }
        );

        var (outcome, events) = await WaitOutAsync(server, folder, time);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        var until = Assert.Single(events.Of<Waiting>().Select(waiting => waiting.Until).Distinct());
        Assert.InRange(until, Noon.AddHours(1), Noon.AddHours(1).AddSeconds(5));
    }

    private static async Task<(GenerateOutcome Outcome, EventLog Events)> WaitOutAsync(
        SandboxServer server,
        TemporaryFolder folder,
        ManualTime time
    )
    {
        var events = new EventLog();
        // The clock may run on a little under a request: it must not take that for a time-out.
        var options = Runs.Options(server, folder) with
        {
            Wait = true,
            Parallel = 1,
            AttemptTimeout = TimeSpan.FromHours(10),
            TotalTimeout = TimeSpan.FromHours(20),
        };
        var run = GenerateRun.RunAsync(options, events, time, TestContext.Current.CancellationToken);
        for (; !run.IsCompleted; await Task.WhenAny(run, Task.Delay(1, TestContext.Current.CancellationToken)))
        {
            if (events.Last is Waiting)
                time.Advance(TimeSpan.FromSeconds(30));
        }
        return (await run, events);
    }
}
