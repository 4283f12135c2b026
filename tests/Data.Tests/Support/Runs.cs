using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Data.Tests;

/// <summary>Runs against a sandbox of the test's own.</summary>
internal static class Runs
{
    /// <summary>Options for a small, impatient run: 17 encounters of one spec unless the test says otherwise.</summary>
    public static GenerateOptions Options(SandboxServer server, TemporaryFolder folder) =>
        new()
        {
            Source = "sandbox",
            BaseAddress = server.BaseAddress,
            TreesAddress = server.TreesAddress,
            Credentials = new Credentials(server.ClientId, server.ClientSecret),
            OutputPath = folder["TalentData.lua"],
            CheckpointFolder = folder.Path,
            CacheFolder = folder["cache"],
            SourceStamp = "test",
            Selection = new Selection { Specs = ["DeathKnight:Blood"] },
            AttemptTimeout = TimeSpan.FromSeconds(10),
            TotalTimeout = TimeSpan.FromSeconds(20),
            RetryDelay = TimeSpan.FromMilliseconds(5),
            BreakDuration = TimeSpan.FromSeconds(1),
        };

    /// <summary>A sandbox with points for any number of runs within the hour.</summary>
    public static Task<SandboxServer> RichServerAsync() =>
        SandboxServer.StartAsync(
            new SandboxOptions { LimitPerHour = 1_000_000 },
            TestContext.Current.CancellationToken
        );

    public static async Task<(GenerateOutcome Outcome, EventLog Events)> RunAsync(
        GenerateOptions options,
        TimeProvider? time = null
    )
    {
        var events = new EventLog();
        var outcome = await GenerateRun.RunAsync(
            options,
            events,
            time ?? TimeProvider.System,
            TestContext.Current.CancellationToken
        );
        return (outcome, events);
    }
}
