using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>What a run asks for, keeps and says.</summary>
public sealed class RunRulesTests
{
    private static readonly Selection TwoBosses = new()
    {
        Specs = ["DeathKnight:Blood"],
        Encounters = ["3470", "3445", "12993"],
    };

    [Fact]
    public async Task RunAsync_BudgetSpent_StopsWith75AndGoesOnLater()
    {
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { LimitPerHour = 12 },
            TestContext.Current.CancellationToken
        );
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder) with { Parallel = 1 };

        var (outcome, _) = await Runs.RunAsync(options);

        Assert.Equal(
            (ExitCode.TryLater, RunEnd.Stopped, FailureKind.BudgetSpent),
            (outcome.ExitCode, outcome.End, outcome.Failure!.Value)
        );
        Assert.NotNull(outcome.ComeBack);
        Assert.Contains("--wait", outcome.Message, StringComparison.Ordinal);
        Assert.Equal("Death Knight: Blood", Assert.Single(outcome.Left).Split(" (")[0]);
        Assert.InRange(server.Ledger.Read().Spent, 0, 12);
    }

    [Fact]
    public async Task RunAsync_CodesFromReports_AreTheCodesEncodedHere()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var encoded = new TemporaryFolder();
        using var looked = new TemporaryFolder();

        await Runs.RunAsync(Runs.Options(server, encoded) with { Selection = TwoBosses });
        var (outcome, _) = await Runs.RunAsync(
            Runs.Options(server, looked) with
            {
                Selection = TwoBosses,
                Codes = CodeSource.Reports,
                Parallel = 1,
            }
        );

        Assert.Equal(ExitCode.Ok, outcome.ExitCode);
        // Discovery, three pages, and two look-ups for each of three encounters and two general builds.
        Assert.Equal(1 + 3 + 2 * (3 + 2), outcome.Requests);
        Assert.Equal(Codes(encoded), Codes(looked));

        static IEnumerable<string> Codes(TemporaryFolder folder)
        {
            var spec = TalentDataReader.Read(File.ReadAllBytes(folder["TalentData.lua"]))!.Specs[250];
            return spec.General.Values.Concat(spec.Encounters.Values).Select(build => build.Code);
        }
    }

    [Fact]
    public async Task RunAsync_NarrowedRun_KeepsWhatLiesOutside()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder) with { Selection = TwoBosses };
        await Runs.RunAsync(options);
        var before = TalentDataReader.Read(File.ReadAllBytes(options.OutputPath))!.Specs[250];
        File.Delete(CheckpointFile.PathFor(folder.Path, "sandbox"));

        await Runs.RunAsync(
            options with
            {
                Selection = new Selection { Specs = ["Mage:Frost"], Encounters = ["3470"] },
            }
        );

        var after = TalentDataReader.Read(File.ReadAllBytes(options.OutputPath))!;
        Assert.Equal([64, 250], after.Specs.Keys.Order());
        Assert.Equal(before.Encounters.Keys.Order(), after.Specs[250].Encounters.Keys.Order());
        Assert.Equal(before.Encounters[3445].Code, after.Specs[250].Encounters[3445].Code);
    }

    [Fact]
    public async Task RunAsync_ChangedTop_MovesTheOldCheckpointAsideAndSaysWhy()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder) with { Selection = TwoBosses };
        await Runs.RunAsync(options);

        var (outcome, _) = await Runs.RunAsync(options with { Top = 50 });

        Assert.Contains(outcome.Warnings, warning => warning.Contains("--top changed", StringComparison.Ordinal));
        Assert.True(File.Exists(CheckpointFile.PathFor(folder.Path, "sandbox") + ".bak"));
        Assert.Equal(3, outcome.Pages);
    }

    [Fact]
    public async Task RunAsync_CellsPastTheirAge_AreFetchedAgainUnderANewTimestamp()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var time = new ManualTime(new DateTimeOffset(2026, 9, 21, 12, 0, 0, TimeSpan.Zero));
        var options = Runs.Options(server, folder) with { Selection = TwoBosses };
        await Runs.RunAsync(options, time);
        time.Advance(TimeSpan.FromHours(11));
        var (early, _) = await Runs.RunAsync(options, time);
        time.Advance(TimeSpan.FromHours(2));

        var (late, _) = await Runs.RunAsync(options, time);

        Assert.Equal((0, 3), (early.Requests, late.Pages));
        var data = TalentDataReader.Read(File.ReadAllBytes(options.OutputPath))!;
        Assert.Equal(new DateTimeOffset(2026, 9, 22, 1, 0, 0, TimeSpan.Zero), data.Timestamp);
    }

    [Fact]
    public async Task RunAsync_Checkpoint_HoldsNoPlayerServerOrReport()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        await Runs.RunAsync(Runs.Options(server, folder) with { Selection = TwoBosses });

        var cells = File.ReadLines(CheckpointFile.PathFor(folder.Path, "sandbox"))
            .Where(line => line.Contains("\"cell\"", StringComparison.Ordinal));

        Assert.All(
            cells,
            cell =>
                Assert.Matches(
                    """^\{"kind":"cell",("[a-zA-Z]+":[0-9TZ:.+"-]+,)+"builds":\[("[0-9.* ]+",?)*\]\}$""",
                    cell
                )
        );
    }

    [Theory]
    [InlineData("Dethknight", "There is no class Dethknight")]
    [InlineData("\u001b[31mred", "There is no class [31mred")]
    public async Task RunAsync_UnknownClass_SaysWhichThereAre(string name, string message)
    {
        using var folder = new TemporaryFolder();
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);

        var (outcome, _) = await Runs.RunAsync(
            Runs.Options(server, folder) with
            {
                Selection = new Selection { Classes = [name] },
            }
        );

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains(message, outcome.Message, StringComparison.Ordinal);
        Assert.Contains("DemonHunter", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task RunAsync_UntrustedHost_SendsNothing()
    {
        using var folder = new TemporaryFolder();
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var options = Runs.Options(server, folder) with { BaseAddress = new Uri("https://mirror.example/") };

        var (outcome, _) = await Runs.RunAsync(options);

        Assert.Equal((ExitCode.Credentials, FailureKind.UntrustedHost), (outcome.ExitCode, outcome.Failure!.Value));
        Assert.Equal(0, outcome.Requests);
    }

    [Fact]
    public async Task Purge_AfterARun_LeavesOnlyTheData()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder) with { Selection = TwoBosses };
        await Runs.RunAsync(options);

        var purged = GenerateRun.Purge(folder.Path, options.CacheFolder);

        Assert.Equal(4, purged.Value!.Count);
        Assert.Equal([options.OutputPath], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }
}
