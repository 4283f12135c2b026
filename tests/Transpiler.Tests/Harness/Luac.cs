using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>The compiler of the official Lua 5.1, where it is installed.</summary>
internal static class Luac
{
    private static readonly Lazy<bool> Installed = new(() =>
    {
        try
        {
            return Run("-v", "").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Skips the running test where there is none.</summary>
    public static void Need() => Assert.SkipUnless(Installed.Value, "needs luac5.1");

    /// <summary>What it complains about, empty for Lua that loads.</summary>
    public static string Check(string lua) => Run("-p -", lua).Error;

    /// <summary>The globals a chunk assigns, anywhere in it.</summary>
    public static IReadOnlyList<string> AssignedGlobals(string lua) =>
        Run("-p -l -", lua)
            .Output.Split('\n')
            .Where(line => line.Contains("SETGLOBAL", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("; ", StringComparison.Ordinal) + 2)..].Trim())
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();

    private static (int ExitCode, string Output, string Error) Run(string arguments, string input)
    {
        var start = new ProcessStartInfo("luac5.1", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result.Trim());
    }
}
