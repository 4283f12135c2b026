using System.ComponentModel;
using System.Diagnostics;

namespace AzerothsTopTalent.Bench;

/// <summary>The <c>lua5.1</c> command, which our figures are compared with.</summary>
internal static class ReferenceLua
{
    public const string Missing = "bench: needs lua5.1, which is not installed (Debian: apt install lua5.1).";

    /// <summary>Whether the command is there.</summary>
    public static bool IsInstalled()
    {
        try
        {
            return Run(["-v"]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs it in the root of the checkout. Returns what it printed: to its error output when it failed.</summary>
    public static (int ExitCode, string Text) Run(IReadOnlyList<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo("lua5.1", arguments)
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        process.WaitForExit();
        return (process.ExitCode, (process.ExitCode == 0 ? output : error).Result.Trim());
    }

    private static void Feed(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything: its exit code and its message tell why.
        }
    }
}
