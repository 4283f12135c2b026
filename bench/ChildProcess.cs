using System.Diagnostics;
using System.Globalization;

namespace AzerothsTopTalent.Bench;

/// <summary>A .NET program as a process of its own, and what it cost.</summary>
internal static class ChildProcess
{
    private static readonly string[] Timed = ["-c", "\"$@\" >/dev/null && times", "sh", "dotnet"];

    /// <summary>Milliseconds of processor time, of the kernel's too; not a number when the program failed.</summary>
    public static double ProcessorTime(IReadOnlyList<string> arguments, string folder)
    {
        // A process that ended tells its time only on Windows; elsewhere the shell that waited for it does.
        if (OperatingSystem.IsWindows())
        {
            using var process = Start(arguments, folder);
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? process.TotalProcessorTime.TotalMilliseconds : double.NaN;
        }

        var start = Info("/bin/sh", folder);
        foreach (var argument in Timed.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }
        using var shell = Process.Start(start)!;
        var lines = shell.StandardOutput.ReadToEnd().Split('\n');
        shell.WaitForExit();
        return shell.ExitCode == 0 ? lines[1].Split(' ').Sum(Milliseconds) : double.NaN;
    }

    /// <summary>The most memory held at once, in megabytes.</summary>
    public static double PeakMemory(IReadOnlyList<string> arguments, string folder)
    {
        using var process = Start(arguments, folder);
        var most = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            most = Math.Max(most, process.PeakWorkingSet64);
            Thread.Sleep(5);
        }
        return most / 1048576.0;
    }

    /// <summary>Starts <c>dotnet</c> with the arguments.</summary>
    public static Process Start(IReadOnlyList<string> arguments, string folder)
    {
        var start = Info("dotnet", folder);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
    }

    private static ProcessStartInfo Info(string program, string folder) =>
        new(program) { WorkingDirectory = folder, RedirectStandardOutput = true };

    /// <summary>Reads <c>0m1.041s</c>.</summary>
    private static double Milliseconds(string text)
    {
        var parts = text.TrimEnd('s').Split('m');
        return 1000
            * (
                60 * double.Parse(parts[0], CultureInfo.InvariantCulture)
                + double.Parse(parts[1], CultureInfo.InvariantCulture)
            );
    }
}
