using System.Diagnostics;
using System.Globalization;

namespace AzerothsTopTalent.Bench;

/// <summary>The addon's build against the C# compiler on the same sources, each a process of its own.</summary>
internal static class BuildSpeed
{
    private const int Saves = 11;

    public static int Run(TextWriter output, TextWriter error)
    {
        var tool = Path.Combine(Checkout.Root, "pipeline", "bin", "Release", "net10.0", "att.dll");
        if (CompilerRun.Find() is not { } compiler || !File.Exists(tool))
        {
            error.WriteLine("bench: build needs a .NET SDK and the tool: dotnet build -c Release pipeline.");
            return ExitCodes.Unavailable;
        }

        using var copy = new AddonCopy();
        var compiled = new[]
        {
            Median(() => compiler.ProcessorTime(copy, talents: true)),
            Median(() => compiler.ProcessorTime(copy, talents: false)),
        };
        var cold = Median(() =>
        {
            copy.Forget();
            return ChildProcess.ProcessorTime([tool, "build"], copy.Root);
        });
        copy.Forget();
        var memory = ChildProcess.PeakMemory([tool, "build"], copy.Root);
        var idle = Median(() => ChildProcess.ProcessorTime([tool, "build"], copy.Root));
        var edited = Watch(tool, copy, declares: false);
        var declared = Watch(tool, copy, declares: true);
        if (compiled.Concat([cold, idle, edited, declared]).Any(double.IsNaN))
        {
            error.WriteLine("bench: build failed; 'att build' in a clone says why.");
            return ExitCodes.Failed;
        }

        var whole = compiled.Sum();
        Line(output, "csc: Talents, then the addon", whole, "ms of processor time");
        Line(output, "att build, cold", cold, "ms of processor time");
        Line(output, "att build, nothing to do", idle, "ms of processor time");
        Line(output, "--watch, a method edited", edited, "ms from save to Lua, the median of 10 saves");
        Line(output, "--watch, a member changed", declared, "ms from save to Lua, the median of 10 saves");
        Line(output, "att build, most memory", memory, "MB");
        output.WriteLine(
            FormattableString.Invariant(
                $"cold {cold / whole:0.00} of csc (wanted: at most 1.5), nothing to do {idle / whole:0.000} of csc (wanted: below 0.2)"
            )
        );
        return ExitCodes.Ok;
    }

    private static void Line(TextWriter output, string what, double value, string unit) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what, -32}{value, 8:0} {unit}"));

    private static double Median(Func<double> measure) => Middle([measure(), measure(), measure()]);

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Any(double.IsNaN) ? double.NaN : sorted[sorted.Count / 2];
    }

    /// <summary>Saves one file again and again, and waits each time for its Lua.</summary>
    private static double Watch(string tool, AddonCopy copy, bool declares)
    {
        using var watching = ChildProcess.Start([tool, "build", "--watch"], copy.Root);
        while (watching.StandardOutput.ReadLine() is { } line && !line.StartsWith("Watching", StringComparison.Ordinal))
        { }
        var times = new List<double>();
        for (var i = 0; i < Saves; i++)
        {
            var clock = Stopwatch.StartNew();
            copy.Save(i, declares);
            if (
                watching.StandardOutput.ReadLine() is not { } line
                || !line.Contains(" 1 changed", StringComparison.Ordinal)
            )
            {
                return double.NaN;
            }
            times.Add(clock.Elapsed.TotalMilliseconds);
            // An author does not save again at once.
            Thread.Sleep(200);
        }
        watching.Kill();
        // The first save finds the compiler cold.
        return Middle(times.Skip(1));
    }
}
