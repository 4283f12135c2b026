using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Runs snippets through the same driver here and in <c>lua5.1</c>.</summary>
internal static partial class SnippetRunner
{
    internal static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "Snippets");

    private const string Driver = "driver.lua";

    /// <summary>Messages show the driver's path, so both runs are given the same relative one.</summary>
    static SnippetRunner() => Environment.CurrentDirectory = Directory;

    internal static string RunHere(string code)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, code);
            using var output = new MemoryStream();
            using var error = new StringWriter();
            LuaCommandLine.Run(
                Driver,
                [path],
                error,
                new ScriptOptions
                {
                    Output = output,
                    PairsOrder = PairsOrder.Native,
                    InstructionBudget = 200_000_000,
                }
            );
            return Normalize(Encoding.Latin1.GetString(output.ToArray()) + error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What <c>lua5.1</c> prints; null when it does not end within five seconds.</summary>
    internal static string? RunReference(string code)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, code);
            var info = new ProcessStartInfo("lua5.1")
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.Latin1,
            };
            info.ArgumentList.Add(Driver);
            info.ArgumentList.Add(path);
            using var process = Process.Start(info)!;
            using var patience = new Timer(_ => process.Kill(), null, 5_000, Timeout.Infinite);
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 137 ? null : Normalize(text);
        }
        finally
        {
            File.Delete(path);
        }
    }

    internal static bool HasReference { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(directory => File.Exists(Path.Combine(directory, "lua5.1")));

    /// <summary>Addresses differ from run to run; trailing blanks do not survive a stored file.</summary>
    private static string Normalize(string text) =>
        TrailingBlanks().Replace(Address().Replace(text.TrimEnd('\n'), "0x0"), "");

    [GeneratedRegex("0x[0-9a-f]{8,}")]
    private static partial Regex Address();

    [GeneratedRegex("[ \t\r]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
