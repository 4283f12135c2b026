using System.Diagnostics;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Bench;

/// <summary>How long it takes to make a script of the client's dialect, as every story of the fake client does.</summary>
internal static class FreshState
{
    private const int Warmups = 200;
    private const int Runs = 101;

    /// <summary>The median of some runs, warm.</summary>
    public static double Milliseconds()
    {
        for (var i = 0; i < Warmups; i++)
        {
            _ = Time();
        }

        return Enumerable.Range(0, Runs).Select(_ => Time()).Order().ElementAt(Runs / 2);
    }

    private static double Time()
    {
        var start = Stopwatch.GetTimestamp();
        var script = new Script(new ScriptOptions { Dialect = Dialect.Client });
        var elapsed = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(script);
        return elapsed.TotalMilliseconds;
    }
}
