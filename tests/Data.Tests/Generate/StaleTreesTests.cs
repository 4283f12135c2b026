using System.Net;
using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>Trees older than the logs: talents are unknown, the service is well.</summary>
public sealed class StaleTreesTests
{
    [Fact]
    public async Task RunAsync_TreesLackANodeAllPlayersTake_ReadsTheCodesFromReports()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var fresh = new TemporaryFolder();
        using var stale = new TemporaryFolder();
        var options = await FreshRunAsync(
            server,
            fresh,
            stale,
            await WithoutAnEntryNodeAsync(server.TreesAddress, specId: 250)
        );

        var (outcome, _) = await Runs.RunAsync(options);

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Equal(Builds(fresh), Builds(stale));
        Assert.Contains(
            outcome.Warnings,
            warning => warning.Contains("read from reports and cannot be proven", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task RunAsync_TreesWithAReplacedEntry_LeavesTheBoardsOpenUntilReportsAreWanted()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var fresh = new TemporaryFolder();
        using var stale = new TemporaryFolder();
        var options = await FreshRunAsync(
            server,
            fresh,
            stale,
            await WithAnotherEntryAsync(server.TreesAddress, specId: 250)
        );

        // The nodes are the same, so the players' own codes fit: a page that is wrong and trees that are look alike.
        var (doubting, _) = await Runs.RunAsync(options);
        Assert.Equal(ExitCode.TryLater, doubting.ExitCode);
        Assert.Contains("--codes reports", doubting.Message);
        Assert.False(File.Exists(options.OutputPath));

        var (believing, _) = await Runs.RunAsync(options with { Codes = CodeSource.Reports });
        Assert.True(believing.ExitCode == ExitCode.Ok, believing.Message);
        Assert.Equal(Builds(fresh), Builds(stale));
    }

    /// <summary>Runs two boards with the service's trees; returns what to run them with on <paramref name="trees"/>.</summary>
    private static async Task<GenerateOptions> FreshRunAsync(
        SandboxServer server,
        TemporaryFolder fresh,
        TemporaryFolder stale,
        string trees
    )
    {
        var selection = new Selection { Specs = ["DeathKnight:Blood"], Encounters = ["3470", "12993"] };
        await Runs.RunAsync(Runs.Options(server, fresh) with { Selection = selection });
        await File.WriteAllTextAsync(stale["trees.json"], trees, TestContext.Current.CancellationToken);
        return Runs.Options(server, stale) with { Selection = selection, TreesAddress = new Uri(stale["trees.json"]) };
    }

    private static IEnumerable<(int, string, int)> Builds(TemporaryFolder folder) =>
        TalentDataReader
            .Read(File.ReadAllBytes(folder["TalentData.lua"]))!
            .Specs[250]
            .Encounters.OrderBy(one => one.Key)
            .Select(one => (one.Key, one.Value.Code, one.Value.SampleSize));

    /// <summary>The node that everybody takes has another entry than the players' talents name.</summary>
    private static async Task<string> WithAnotherEntryAsync(Uri address, int specId)
    {
        var specs = await SpecsAsync(address);
        var nodes = specs.Single(one => (int)one!["specId"]! == specId)!["specNodes"]!.AsArray();
        var entry = nodes.First(node => (bool?)node!["entryNode"] == true)!["entries"]![0]!;
        entry["id"] = (int)entry["id"]! + 300_000;
        return specs.ToJsonString();
    }

    private static async Task<JsonArray> SpecsAsync(Uri address)
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All };
        using var http = new HttpClient(handler);
        return JsonNode.Parse(await http.GetStringAsync(address, TestContext.Current.CancellationToken))!.AsArray();
    }

    private static async Task<string> WithoutAnEntryNodeAsync(Uri address, int specId)
    {
        var specs = await SpecsAsync(address);
        var spec = specs.Single(one => (int)one!["specId"]! == specId)!;
        var nodes = spec["specNodes"]!.AsArray();
        var first = nodes.First(node => (bool?)node!["entryNode"] == true)!;
        nodes.Remove(first);
        // The order is of the class: all its specs carry the same.
        foreach (var one in specs.Where(one => (int)one!["classId"]! == (int)spec["classId"]!))
        {
            var order = one!["fullNodeOrder"]!.AsArray();
            order.Remove(order.First(id => (int)id! == (int)first["id"]!));
        }
        return specs.ToJsonString();
    }
}
