using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary><c>--top</c> beyond one page.</summary>
public sealed class ManyPlayersTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public async Task RunAsync_MoreThanAPageOfPlayers_ReadsAsManyPagesAndCountsThatMany(int top, int pages)
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var options = Runs.Options(server, folder) with
        {
            Selection = new Selection { Specs = ["Mage:Frost"], Encounters = ["12993"] },
            Top = top,
        };

        var (outcome, events) = await Runs.RunAsync(options);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        var asked = server
            .Requests.Where(request => request.Asks("includeCombatantInfo"))
            .Select(request => (int)JsonNode.Parse(request.Body)!["variables"]!["page"]!);
        Assert.Equal(Enumerable.Range(1, pages), asked);
        // Rows without talents and second rows of a player do not count, an eighth of all at most each.
        var players = Assert.Single(events.Of<CellFinished>()).Players;
        Assert.InRange(players, top * 3 / 4, top);
        var data = TalentDataReader.Read(File.ReadAllBytes(options.OutputPath))!;
        Assert.Equal((players, top), (data.Specs[64].Encounters[12993].SampleSize, data.Top));
    }
}
