using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>A patch: a new partition, empty at first, then new trees and other builds.</summary>
public sealed class PatchDayTests
{
    private static readonly DateTimeOffset Noon = new(2026, 9, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly Selection Blood = new() { Specs = ["DeathKnight:Blood"], Encounters = ["3470", "12993"] };

    [Fact]
    public async Task RunAsync_ThroughAPatch_TakesTheOldPartitionThenTheNewOneAndDropsWhatNoLongerFits()
    {
        using var folder = new TemporaryFolder();
        var time = new ManualTime(Noon);

        var before = await RunAsync(
            new SandboxOptions(),
            new Selection { Classes = ["DeathKnight"], Encounters = ["3470", "12993"] }
        );
        Assert.Equal([250, 251, 252], before.Data.Specs.Keys.Order());

        // The patch came out tonight: nobody is ranked in its partition, so the old one stands.
        time.Advance(TimeSpan.FromHours(13));
        var today = await RunAsync(new SandboxOptions { Patch = PatchDay.Today }, Blood);
        Assert.Equal(["12.1", "Season 2"], today.Data.Zones.Select(zone => zone.PartitionName));
        Assert.Equal(before.Data.Specs[250].Encounters[3470].Code, today.Data.Specs[250].Encounters[3470].Code);
        Assert.Equal([250, 251, 252], today.Data.Specs.Keys.Order());

        // Another seed is another patch's trees, and what people wear on them.
        time.Advance(TimeSpan.FromHours(13));
        var after = await RunAsync(new SandboxOptions { Patch = PatchDay.Over, Seed = 2 }, Blood);
        Assert.Equal(["12.1.5", "Season 2.5"], after.Data.Zones.Select(zone => zone.PartitionName));
        Assert.Contains(after.Outcome.Warnings, warning => warning.Contains("the zones or partitions changed"));
        Assert.NotEqual(before.Data.Trees[6], after.Data.Trees[6]);
        Assert.NotEqual(before.Data.Specs[250].Encounters[3470].Code, after.Data.Specs[250].Encounters[3470].Code);
        // Nothing of the old trees is left, not even of specs that were not asked for.
        Assert.Equal([250], after.Data.Specs.Keys);
        Assert.False(after.Data.Complete);

        async Task<(GenerateOutcome Outcome, TalentData Data)> RunAsync(SandboxOptions world, Selection selection)
        {
            await using var server = await SandboxServer.StartAsync(
                world with
                {
                    Clock = time,
                },
                TestContext.Current.CancellationToken
            );
            var options = Runs.Options(server, folder) with { Selection = selection };
            var (outcome, _) = await Runs.RunAsync(options, time);
            Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
            return (outcome, TalentDataReader.Read(File.ReadAllBytes(options.OutputPath))!);
        }
    }
}
