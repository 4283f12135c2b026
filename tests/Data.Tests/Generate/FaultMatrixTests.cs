using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>Every failure of the service, alone and mixed: the right builds or a clean stop, nothing else.</summary>
public sealed class FaultMatrixTests(ITestOutputHelper console)
{
    private static readonly DateTimeOffset Epoch = new(2026, 9, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task RunAsync_EachFaultAlone_GivesTheRightBuildsOrACleanStop()
    {
        await using var server = await Runs.RichServerAsync();
        var truth = await TruthAsync(server);
        var faults = FaultCatalog.All;
        Assert.True(faults.Count >= 30);
        // A slice of each run: every fourth, another quarter with another seed.
        var count = Math.Min(faults.Count, LongRun.Count((faults.Count + 3) / 4));
        var first = (LongRun.Seed - 1) * count;

        for (var index = first; index < first + count; index++)
            await TryAsync(server, truth, [faults[index % faults.Count]]);
    }

    [Fact]
    public async Task RunAsync_MixedFaults_GiveTheRightBuildsOrACleanStop()
    {
        await using var server = await Runs.RichServerAsync();
        var truth = await TruthAsync(server);
        var faults = FaultCatalog.All;

        foreach (var seed in LongRun.Seeds(4))
        {
            var random = new Random(seed);
            var mix = Enumerable
                .Range(0, 1 + random.Next(4))
                .Select(_ => faults[random.Next(faults.Count)])
                .Select(fault => fault with { Times = 1 + random.Next(2) })
                .ToList();
            await TryAsync(server, truth, mix, seed);
        }
    }

    [Theory]
    [InlineData("rankings-error×1", "520×2", "talents-unknown×2", "trees-500×2")]
    [InlineData("rankings-empty×1", "520×2", "talents-unknown×2", "trees-500×2")]
    [InlineData("talents-unknown×2", "report-missing×2")]
    [InlineData("talents-unknown×4")]
    public async Task RunAsync_UnknownTalentsTwice_AreNotBelieved(params string[] mix)
    {
        await using var server = await Runs.RichServerAsync();
        var truth = await TruthAsync(server);

        await TryAsync(server, truth, [.. mix.Select(Named)]);
    }

    [Theory]
    [InlineData("rankings-empty×2", "rankings-text×2", "token-without-token×1")]
    [InlineData("rankings-empty×3")]
    public async Task RunAsync_EmptyListAgainAndAgain_IsNoThinDifficulty(params string[] mix)
    {
        await using var server = await Runs.RichServerAsync();
        var truth = await TruthAsync(server);

        await TryAsync(server, truth, [.. mix.Select(Named)]);
    }

    private static Fault Named(string text) =>
        FaultCatalog.All.Single(fault => fault.Name == text.Split('×')[0]) with
        {
            Times = int.Parse(text.Split('×')[1], System.Globalization.CultureInfo.InvariantCulture),
        };

    private static async Task<TalentData> TruthAsync(SandboxServer server)
    {
        using var folder = new TemporaryFolder();
        var (outcome, _) = await Runs.RunAsync(Options(server, folder));
        Assert.Equal(RunEnd.Completed, outcome.End);
        return TalentDataReader.Read(File.ReadAllBytes(folder["TalentData.lua"]))!;
    }

    private async Task TryAsync(SandboxServer server, TalentData truth, IReadOnlyList<Fault> faults, int? seed = null)
    {
        var name =
            (seed is null ? "" : $"seed {seed}: ")
            + string.Join(" + ", faults.Select(fault => $"{fault.Name}×{fault.Times}"));
        using var folder = new TemporaryFolder();
        var options = Options(server, folder);
        foreach (var fault in faults)
            server.Faults.Add(fault);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var (outcome, events) = await Runs.RunAsync(
            options with
            {
                AttemptTimeout = TimeSpan.FromSeconds(1.5),
                TotalTimeout = TimeSpan.FromSeconds(6),
            }
        );
        var seconds = watch.Elapsed.TotalSeconds;
        server.Faults.Clear();
        console.WriteLine(
            $"{name}: {outcome.End} {outcome.ExitCode} {outcome.Failure} {seconds:0.0} s. {outcome.Message}"
        );

        Assert.True(
            outcome.ExitCode is ExitCode.Ok or ExitCode.TryLater or ExitCode.Credentials or ExitCode.Data,
            $"{name}: exit {outcome.ExitCode}"
        );
        Assert.True(seconds < 60, $"{name} took {seconds} s");
        var said = events.Text() + outcome + string.Join('\n', outcome.Warnings);
        Assert.DoesNotContain(server.ClientSecret, said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said);
        AssertRight(name, truth, options, isWhole: outcome.ExitCode == ExitCode.Ok);

        if (outcome.ExitCode != ExitCode.Ok)
        {
            var (again, _) = await Runs.RunAsync(options);
            Assert.True(again.ExitCode == ExitCode.Ok, $"{name}, then undisturbed: {again.Message}");
            AssertRight(name, truth, options, isWhole: true);
        }
    }

    /// <summary>Whatever is in the file is what is there without faults: same winner, same counts.</summary>
    private static void AssertRight(string name, TalentData truth, GenerateOptions options, bool isWhole)
    {
        if (!File.Exists(options.OutputPath))
        {
            Assert.False(isWhole, $"{name}: no file");
            return;
        }
        var data = TalentDataReader.Read(File.ReadAllBytes(options.OutputPath));
        Assert.True(data is not null, $"{name}: the file is not whole");
        var expected = truth.Specs[250];
        var actual = data.Specs.GetValueOrDefault(250) ?? new SpecBuilds(250, expected.General, expected.Encounters);
        Assert.True(!isWhole || data.Specs.Count == 1, $"{name}: the spec is missing");
        foreach (var (encounter, build) in expected.Encounters)
            AssertSame($"{name}, {encounter}", build, actual.Encounters.GetValueOrDefault(encounter));
        foreach (var (content, build) in expected.General)
            AssertSame($"{name}, {content}", build, actual.General.GetValueOrDefault(content));
    }

    private static void AssertSame(string where, PublishedBuild expected, PublishedBuild? actual) =>
        Assert.True(
            (expected.Code, expected.SampleSize, expected.Popularity)
                == (actual?.Code, actual?.SampleSize, actual?.Popularity),
            $"{where}: expected {expected.Popularity} % of {expected.SampleSize}, got {actual?.Popularity} % of {actual?.SampleSize}"
        );

    private static GenerateOptions Options(SandboxServer server, TemporaryFolder folder) =>
        Runs.Options(server, folder) with
        {
            Selection = new Selection { Specs = ["DeathKnight:Blood"], Encounters = ["3470", "12993"] },
            SourceDateEpoch = Epoch,
            RetryDelay = TimeSpan.FromMilliseconds(2),
        };
}
