using System.Text;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Bench;

/// <summary>The programs of bench/lua51 in our interpreter, in this process, and in <c>lua5.1</c>.</summary>
internal static class InterpreterSpeed
{
    // More than any of the programs uses: what is measured is the counting, as the fake client has it.
    private const long Budget = 1_000_000_000_000;

    // Enough for the runtime to have compiled the dispatch loop at its highest tier.
    private const string Warmups = "8";

    private const string Measure = "bench/lua51/measure.lua";

    public static int Run(TextWriter output, TextWriter error)
    {
        if (!ReferenceLua.IsInstalled())
        {
            error.WriteLine(ReferenceLua.Missing);
            return ExitCodes.Unavailable;
        }

        Directory.SetCurrentDirectory(Checkout.Root);
        var ratios = new List<(string Name, double Ratio)>();
        output.WriteLine(HostMachine.Description);
        output.WriteLine($"{"program", -12}{"ours ms", 10}{"lua5.1 ms", 11}{"ratio", 8}");
        foreach (var path in Programs())
        {
            var (failed, text) = RunOurs(path);
            var (failedThere, textThere) = ReferenceLua.Run([Measure, path, Warmups]);
            if (failed != 0 || failedThere != 0)
            {
                error.WriteLine($"bench: {path} failed: {(failed != 0 ? text : textThere).Split('\n')[0]}");
                return ExitCodes.Failed;
            }

            var (ours, theirs) = (ProgramTime.Parse(text), ProgramTime.Parse(textThere));
            if (ours.Answer != theirs.Answer)
            {
                error.WriteLine($"bench: {path} gives {ours.Answer} in ours and {theirs.Answer} in lua5.1.");
                return ExitCodes.Failed;
            }

            var name = Path.GetFileNameWithoutExtension(path);
            ratios.Add((name, ours.Milliseconds / theirs.Milliseconds));
            output.WriteLine(
                FormattableString.Invariant(
                    $"{name, -12}{ours.Milliseconds, 10:0.00}{theirs.Milliseconds, 11:0.00}{ratios[^1].Ratio, 8:0.00}"
                )
            );
        }

        var mean = Math.Exp(ratios.Average(item => Math.Log(item.Ratio)));
        var worst = ratios.MaxBy(item => item.Ratio);
        output.WriteLine(
            FormattableString.Invariant($"geometric mean {mean:0.00}, worst {worst.Ratio:0.00} ({worst.Name})")
        );
        output.WriteLine(FormattableString.Invariant($"fresh client state {FreshState.Milliseconds():0.000} ms"));
        return ExitCodes.Ok;
    }

    private static IEnumerable<string> Programs() =>
        Directory.EnumerateFiles("bench/lua51", "*.lua").Where(path => path != Measure).Order(StringComparer.Ordinal);

    private static (int ExitCode, string Text) RunOurs(string path)
    {
        using var printed = new MemoryStream();
        var error = new StringWriter();
        var options = new ScriptOptions
        {
            InstructionBudget = Budget,
            PairsOrder = PairsOrder.Native,
            Output = printed,
        };
        var exitCode = LuaCommandLine.Run(Measure, [path, Warmups], error, options);
        return (exitCode, exitCode == 0 ? Encoding.UTF8.GetString(printed.ToArray()) : error.ToString());
    }
}
