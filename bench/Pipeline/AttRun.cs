using System.Diagnostics;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Bench.Pipeline;

/// <summary>One run of <c>att generate</c> as a process of its own, against a sandbox in this one.</summary>
/// <param name="ExitCode">0 when it was done.</param>
/// <param name="Wall">From the start of the process to its end.</param>
/// <param name="PeakBytes">The most memory it ever held (resident set), as the system counts it.</param>
/// <param name="Asked">What it asked the sandbox for.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record AttRun(int ExitCode, TimeSpan Wall, long PeakBytes, RequestCount Asked, string Error)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>The tool that was built together with this harness.</summary>
    private static string Program { get; } =
        Path.Combine(
            Checkout.Root,
            "pipeline",
            "bin",
            // bench/bin/Release/net10.0/
            Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!,
            Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
            "att.dll"
        );

    public static AttRun Generate(SandboxServer server, string folder, params string[] args)
    {
        var before = server.Requests.Count;
        var points = server.Ledger.Total;
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Program, "generate", "--quiet", .. args]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["WCL_BASE_URL"] = server.BaseAddress.AbsoluteUri;
        start.Environment["TALENT_TREES_URL"] = server.TreesAddress.AbsoluteUri;
        start.Environment["WCL_CLIENT_ID"] = server.ClientId;
        start.Environment["WCL_CLIENT_SECRET"] = server.ClientSecret;
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(folder, "cache");

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(Look))
        {
            process.Refresh();
            peak = Math.Max(peak, Peak(process));
        }

        var wall = clock.Elapsed;
        _ = output.Result;
        var asked = RequestCount.Of(server.Requests.Skip(before), server.Ledger.Total - points);
        return new AttRun(process.ExitCode, wall, peak, asked, error.Result.Trim());
    }

    private static long Peak(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended in between; what was seen before stands.
            return 0;
        }
    }
}
