using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>Runs that die, or whose disk fails, at any write.</summary>
public sealed class CrashTests
{
    private static readonly DateTimeOffset Epoch = new(2026, 9, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task RunAsync_DyingAtRandomWrites_LosesNothingAndEndsWithTheSameBytes()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var calm = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var undisturbed = await Runs.RunAsync(Small(server, calm));
        Assert.Equal(RunEnd.Completed, undisturbed.Outcome.End);
        var random = new Random(LongRun.Seed);
        var options = Small(server, folder);
        var durable = new HashSet<(int, int)>();
        var deaths = LongRun.Count(12);

        for (var death = 0; death < deaths; death++)
        {
            if (death % 6 == 5)
            {
                File.Delete(CheckpointFile.PathFor(folder.Path, "sandbox"));
                durable.Clear();
            }
            var events = new EventLog();
            var disk = new CrashingDisk(1 + random.Next(12), random.NextDouble());
            using var network = NetworkHandler.Create();
            await GenerateRun.RunAsync(
                options,
                events,
                TimeProvider.System,
                network,
                disk,
                TestContext.Current.CancellationToken
            );

            Assert.DoesNotContain(
                events.Of<CellFinished>(),
                cell => !cell.Resumed && durable.Contains((cell.SpecId, cell.Encounter))
            );
            var (state, _, unreadable) = CheckpointFile.Load(
                Disk.Instance.Read(CheckpointFile.PathFor(folder.Path, "sandbox"))
            );
            Assert.Equal(0, unreadable);
            Assert.Empty(durable.Except(state.Cells.Keys));
            durable.UnionWith(state.Cells.Keys);
            if (File.Exists(options.OutputPath))
                Assert.NotNull(TalentDataReader.Read(File.ReadAllBytes(options.OutputPath)));
        }
        var (outcome, _) = await Runs.RunAsync(options);

        Assert.Equal(ExitCode.Ok, outcome.ExitCode);
        Assert.Equal(File.ReadAllText(calm["TalentData.lua"]), File.ReadAllText(options.OutputPath));
    }

    [Theory]
    [InlineData(28, FailureKind.DiskFull, "full")]
    [InlineData(30, FailureKind.ReadOnly, "read-only")]
    public async Task RunAsync_FailingDisk_SaysSoAndKeepsTheOldFile(int errno, FailureKind kind, string word)
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Small(server, folder);
        await Runs.RunAsync(options);
        var before = File.ReadAllText(options.OutputPath);

        for (var write = 0; write < 6; write++)
        {
            using var network = NetworkHandler.Create();
            var disk = new CrashingDisk(write, 0.4, new IOException("errno", errno));
            var outcome = await GenerateRun.RunAsync(
                options with
                {
                    Fresh = write == 0,
                    Top = 90 - write,
                },
                new EventLog(),
                TimeProvider.System,
                network,
                disk,
                TestContext.Current.CancellationToken
            );

            Assert.True(disk.Crashed);
            Assert.Equal((kind, ExitCode.CannotWrite), (outcome.Failure, outcome.ExitCode));
            Assert.Contains(word, outcome.Message, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllText(options.OutputPath));
        }
    }

    private static GenerateOptions Small(SandboxServer server, TemporaryFolder folder) =>
        Runs.Options(server, folder) with
        {
            Selection = new Selection
            {
                Specs = ["DeathKnight:Blood", "Mage:Fire"],
                Encounters = ["3470", "12993", "12825"],
            },
            SourceDateEpoch = Epoch,
        };
}
