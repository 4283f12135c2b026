using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Data.Tests.Generate;

public sealed class GenerateRunTests
{
    [Fact]
    public async Task RunAsync_OneSpecOnTheSandbox_WritesEveryEncounterAndTheGeneralBuilds()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder);

        var (outcome, _) = await Runs.RunAsync(options);

        Assert.Equal(RunEnd.Completed, outcome.End);
        var data = TalentDataReader.Read(File.ReadAllBytes(options.OutputPath));
        Assert.NotNull(data);
        var spec = Assert.Single(data.Specs).Value;
        Assert.Equal(250, spec.SpecId);
        Assert.Equal([ContentType.Raid, ContentType.MythicPlus], spec.General.Keys.Order());
        Assert.Equal(data.Encounters.Keys.Order(), spec.Encounters.Keys.Order());
        Assert.False(data.Complete, "one spec is not all of them");
        Assert.Equal(13, data.Trees.Count);
    }

    [Fact]
    public async Task RunAsync_NothingToDo_MakesNoRequestAndLeavesTheFile()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder);
        await Runs.RunAsync(options);
        var before = File.ReadAllBytes(options.OutputPath);
        var requests = server.Requests.Count;

        var (outcome, _) = await Runs.RunAsync(options);

        Assert.Equal(RunEnd.UpToDate, outcome.End);
        Assert.Equal(0, outcome.Requests);
        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal(before, File.ReadAllBytes(options.OutputPath));
    }
}
