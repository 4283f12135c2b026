using System.Globalization;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Bench.Pipeline;

/// <summary>
/// What a season costs: a whole one, the same again with nothing to do, and three classes the new way and the old way, one
/// request after another with a report look-up for each build. The service is the sandbox, as slow as the live one.
/// </summary>
internal static class PipelineSpeed
{
    private const string LatencyName = "ATT_LATENCY";
    private const double LiveLatency = 0.9;
    private const int Reruns = 5;
    private static readonly string[] ThreeClasses = ["--class", "DeathKnight", "Mage", "Evoker"];

    public static int Run(TextWriter output, TextWriter error)
    {
        var latency = Latency();
        using var server = new Served(latency);
        var folders = Directory.CreateTempSubdirectory("att-bench-");
        try
        {
            return Measure(server.Server, folders.FullName, latency, output);
        }
        catch (InvalidOperationException failed)
        {
            error.WriteLine($"bench: {failed.Message}");
            return ExitCodes.Failed;
        }
        finally
        {
            folders.Delete(recursive: true);
        }
    }

    private static int Measure(SandboxServer server, string folders, TimeSpan latency, TextWriter output)
    {
        output.WriteLine(Invariant($"latency {latency.TotalSeconds:0.0##} s a request"));
        output.WriteLine(
            $"{"run", -26}{"discovery", 10}{"pages", 7}{"fallback", 9}{"reports", 8}{"points", 8}{"seconds", 9}{"peak MB", 9}"
        );
        var season = Done("whole season", "season");
        var again = Enumerable.Range(0, Reruns).Select(_ => Generate("season")).OrderBy(run => run.Wall).ToList()[
            Reruns / 2
        ];
        Tell("again, nothing to do", again);
        var fast = Done("three classes", "fast", ThreeClasses);
        var slow = Done("the same, one by one", "slow", [.. ThreeClasses, "--parallel", "1", "--codes", "reports"]);
        output.WriteLine(
            Invariant(
                $"three classes: {slow.Wall / fast.Wall:0.0} times as fast, with {(double)slow.Asked.Api / fast.Asked.Api:0.0} times fewer requests"
            )
        );
        output.WriteLine(Invariant($"whole season: {season.Asked.Api} requests"));
        return ExitCodes.Ok;

        AttRun Done(string name, string folder, params string[] args)
        {
            var run = Generate(folder, args);
            Tell(name, run);
            return run;
        }

        AttRun Generate(string folder, params string[] args)
        {
            var run = AttRun.Generate(server, Directory.CreateDirectory(Path.Combine(folders, folder)).FullName, args);
            return run.ExitCode == 0
                ? run
                : throw new InvalidOperationException($"att ended with {run.ExitCode}: {run.Error}");
        }

        void Tell(string name, AttRun run) =>
            output.WriteLine(
                Invariant(
                    $"{name, -26}{run.Asked.Discovery, 10}{run.Asked.Pages, 7}{run.Asked.Fallbacks, 9}{run.Asked.Reports, 8}{run.Asked.Points, 8:0}{run.Wall.TotalSeconds, 9:0.00}{run.PeakBytes / 1e6, 9:0}"
                )
            );
    }

    private static TimeSpan Latency() =>
        TimeSpan.FromSeconds(
            double.TryParse(
                Environment.GetEnvironmentVariable(LatencyName),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var seconds
            )
                ? seconds
                : LiveLatency
        );

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>A sandbox with points for all runs, for as long as this lives.</summary>
    private sealed class Served(TimeSpan latency) : IDisposable
    {
        public SandboxServer Server { get; } =
            SandboxServer
                .StartAsync(new SandboxOptions { Latency = latency, LimitPerHour = 1_000_000 })
                .GetAwaiter()
                .GetResult();

        public void Dispose() => Server.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
