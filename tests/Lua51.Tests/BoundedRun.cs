using System.Diagnostics;
using System.Text;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// Runs programs within a budget, without files and processes, and counts how they end. Anything but a result or a Lua
/// error is a failure, and so is a program that goes on for ten seconds.
/// </summary>
internal sealed class BoundedRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ScriptOptions options;
    private readonly Dictionary<string, int> endings = [];
    private TimeSpan slowest;
    private int slowestSeed;
    private byte[] slowestCode = [];
    private int count;

    internal BoundedRun(long instructions, long memory) =>
        options = new ScriptOptions
        {
            InstructionBudget = instructions,
            MemoryBudget = memory,
            Output = Stream.Null,
            Error = Stream.Null,
            Input = Stream.Null,
        };

    internal void Run(byte[] code, int seed)
    {
        var (began, work) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var ending = EndingOf(code, seed);
        work = Environment.CpuUsage.TotalTime - work;
        // Neither the waiting on a busy machine nor the work of tests beside this one is the program's.
        var time = TimeSpan.FromTicks(Math.Min(Stopwatch.GetElapsedTime(began).Ticks, work.Ticks));
        count++;
        endings[ending] = endings.GetValueOrDefault(ending) + 1;
        if (time > slowest)
        {
            (slowest, slowestSeed, slowestCode) = (time, seed, code);
        }

        Assert.True(time < Patience, $"seed {seed} took {time}\n{Encoding.Latin1.GetString(code)}");
    }

    private string EndingOf(byte[] code, int seed)
    {
        try
        {
            var script = new Script(options);
            foreach (var name in (string[])["io", "os", "dofile", "loadfile", "require"])
            {
                script.Globals[name] = DynValue.Nil;
            }

            var loaded = script.Call(script.Globals["loadstring"], DynValue.NewString(code)).ToScalar();
            if (loaded.IsNilValue())
            {
                return "refused by the compiler";
            }

            script.Call(loaded);
            return "ran to the end";
        }
        catch (ScriptLimitException)
        {
            return "out of budget";
        }
        catch (ScriptRuntimeException error)
        {
            return error.Message == "not enough memory" ? "out of memory" : "ended in a Lua error";
        }
        catch (InterpreterException)
        {
            return "ended in a Lua error";
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(
                $"seed {seed}: {failure.GetType().Name}\n{Encoding.Latin1.GetString(code)}",
                failure
            );
        }
    }

    public override string ToString() =>
        $"{count} programs: "
        + string.Join(", ", endings.OrderByDescending(one => one.Value).Select(one => $"{one.Value} {one.Key}"))
        + $"; slowest {slowest.TotalMilliseconds:F0} ms (seed {slowestSeed})\n{Encoding.Latin1.GetString(slowestCode.AsSpan(0, Math.Min(slowestCode.Length, 500)))}";
}
