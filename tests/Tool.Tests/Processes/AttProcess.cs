using System.Diagnostics;

namespace AzerothsTopTalent.Tool.Tests.Processes;

/// <summary>The tool as a process of its own, with the console, the signals and the death of one.</summary>
internal sealed class AttProcess : IDisposable
{
    // What the tool or the runtime reads and a test has not set.
    private static readonly string[] Foreign =
    [
        "WCL_CLIENT_ID",
        "WCL_CLIENT_SECRET",
        "WCL_BASE_URL",
        "TALENT_TREES_URL",
        "SOURCE_DATE_EPOCH",
        "LOCALAPPDATA",
        "ATT_DEBUG",
    ];

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private AttProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    /// <summary>The tool as these tests were built with it.</summary>
    public static string Program => typeof(Hosting.Tool).Assembly.Location;

    /// <summary>The runtime that runs these tests, where it says so.</summary>
    public static string Runtime => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static AttProcess Start(string folder, IReadOnlyDictionary<string, string> environment, string[] args) =>
        IgnoresInterrupts()
            ? Start("env", ["--default-signal=INT", Runtime, Program, .. args], folder, environment)
            : Start(Runtime, [Program, .. args], folder, environment);

    /// <summary>Starts another program that starts the tool.</summary>
    public static AttProcess Start(
        string program,
        string[] args,
        string folder,
        IReadOnlyDictionary<string, string> environment
    )
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Foreign)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new AttProcess(Process.Start(start)!);
    }

    /// <summary>Waits for the end, at most so long. Returns whether it came.</summary>
    public async Task<bool> EndsWithin(TimeSpan time)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(time);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Waits for the end and gives what was said. A process that does not end is a failed test.</summary>
    public async Task<(int ExitCode, string Output, string Error)> Ended()
    {
        Assert.True(await EndsWithin(TimeSpan.FromMinutes(1)), "att does not end");
        return (process.ExitCode, await output, await error);
    }

    /// <summary>SIGKILL; returns when the process is gone.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a signal by its name, such as INT.</summary>
    public async Task Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", Id.ToString()]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    // A shell's background job has SIGINT ignored, and so has everything it starts.
    private static bool IgnoresInterrupts() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:")) is { } mask
        && (Convert.ToUInt64(mask["SigIgn:".Length..].Trim(), 16) & 0b10) != 0;
}
