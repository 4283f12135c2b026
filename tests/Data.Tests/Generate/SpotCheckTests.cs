using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>The comparison with the service's own import codes, one report a class.</summary>
public sealed class SpotCheckTests
{
    private static readonly Selection TwoClasses = new()
    {
        Specs = ["DeathKnight:Blood", "Mage:Fire"],
        Encounters = ["12993"],
    };

    [Fact]
    public async Task RunAsync_TwoClasses_AreComparedInTwoRequests()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();

        var (outcome, events) = await Runs.RunAsync(Runs.Options(server, folder) with { Selection = TwoClasses });

        Assert.Equal(2, server.Requests.Count(request => request.Asks("reportData")));
        Assert.Equal(
            ["DeathKnight", "Mage"],
            events.Of<SpotChecked>().Where(one => one.Agrees).Select(one => one.ClassName.Replace(" ", "")).Order()
        );
        Assert.Empty(outcome.Warnings);
    }

    [Fact]
    public async Task RunAsync_ReportsWithoutCodes_SaysWhichClassesWereNotCompared()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        server.Faults.Add(Codes(_ => null));

        var (outcome, _) = await Runs.RunAsync(Runs.Options(server, folder) with { Selection = TwoClasses });

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        var warning = Assert.Single(outcome.Warnings);
        Assert.StartsWith("Not compared with the service's own codes", warning);
        Assert.Contains("Death Knight, Mage", warning);
    }

    [Fact]
    public async Task RunAsync_AnotherCodeThanEncodedHere_ReadsThatClassFromReports()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        // The last character of a code is its last node: another build, of the same spec.
        server.Faults.Add(Codes(code => code[..^1] + (code[^1] == 'A' ? 'B' : 'A')) with { Times = 1 });

        var (outcome, events) = await Runs.RunAsync(Runs.Options(server, folder) with { Selection = TwoClasses });

        Assert.True(outcome.ExitCode == ExitCode.Ok, outcome.Message);
        Assert.Equal(2, events.Of<SpotChecked>().Count(one => !one.Agrees));
        Assert.Equal(2, outcome.Warnings.Count(warning => warning.Contains("read from reports and cannot be proven")));
        var data = TalentDataReader.Read(File.ReadAllBytes(folder["TalentData.lua"]))!;
        Assert.Equal([6, 8], data.Unproven.Order());
    }

    private static Fault Codes(Func<string, string?> change) =>
        new("codes", Door.Api, answer => answer.Rewritten(json => Change(json, change)))
        {
            When = request => request.Asks("talentImportCode"),
            Times = null,
        };

    private static void Change(JsonNode json, Func<string, string?> change)
    {
        foreach (var (_, report) in json["data"]!["reportData"]!.AsObject())
        {
            foreach (var fight in report!["fights"]!.AsArray())
                fight!["talentImportCode"] = change((string)fight["talentImportCode"]!);
        }
    }
}
