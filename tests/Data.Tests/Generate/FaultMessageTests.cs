using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Data.Tests.Generate;

/// <summary>What a person reads when a failure of the service stays.</summary>
public sealed class FaultMessageTests(ITestOutputHelper console)
{
    [Fact]
    public async Task RunAsync_FaultThatStays_StopsOrIsTolerated_AndIsToldApartFromOthers()
    {
        await using var server = await Runs.RichServerAsync();
        var stops = new Dictionary<string, string>();
        var warnings = new Dictionary<string, string>();

        foreach (var fault in FaultCatalog.All)
        {
            using var folder = new TemporaryFolder();
            server.Faults.Add(fault with { Times = null });
            var (outcome, _) = await Runs.RunAsync(Options(server, folder));
            server.Faults.Clear();

            var said = outcome.ExitCode == ExitCode.Ok ? string.Join(' ', outcome.Warnings) : outcome.Message;
            console.WriteLine($"{fault.Name}: {outcome.ExitCode} {said.Split(" Done: ")[0].Split(folder.Path)[0]}");
            (outcome.ExitCode == ExitCode.Ok ? warnings : stops)[fault.Name] = said.Split(" Done: ")[0]
                .Split(folder.Path)[0];
        }

        Assert.True(stops.Values.Distinct().Count() >= 30, $"{stops.Values.Distinct().Count()} different stops");
        // Without talent trees, without the points left, or slow, the service still gives all that is needed.
        Assert.All(
            warnings.Keys.Select(name => FaultCatalog.Find(name)!),
            fault => Assert.True(fault.Door == Door.Trees || Tolerated.Contains(fault.Name), fault.Name)
        );
        Assert.All(
            warnings.Where(one => FaultCatalog.Find(one.Key)!.Door == Door.Trees && one.Key != OtherClass),
            one => Assert.Contains("talent trees", one.Value, StringComparison.OrdinalIgnoreCase)
        );
    }

    // The missing class is another one than the run asks for.
    private const string OtherClass = "trees-one-class-missing";

    private static readonly string[] Tolerated = ["drips", "no-rate-limit", "rate-limit-null", "report-missing"];

    private static GenerateOptions Options(SandboxServer server, TemporaryFolder folder) =>
        Runs.Options(server, folder) with
        {
            Selection = new Selection { Specs = ["DeathKnight:Blood"], Encounters = ["12993"] },
            AttemptTimeout = TimeSpan.FromSeconds(0.5),
            TotalTimeout = TimeSpan.FromSeconds(0.8),
            RetryDelay = TimeSpan.FromMilliseconds(1),
        };
}
