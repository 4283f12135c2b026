using System.Diagnostics;
using System.Text;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// Damaged and hostile programs: each must end in a result or a Lua error within its budget. <c>ATT_LUA51_SEED</c> is
/// the seed, <c>ATT_LUA51_FUZZ_SECONDS</c> the time for each of the two (2 by default).
/// </summary>
public sealed class FuzzTests
{
    private static readonly ScriptOptions Bounded = new()
    {
        InstructionBudget = 300_000,
        MemoryBudget = 32 << 20,
        Output = Stream.Null,
        Error = Stream.Null,
        Input = Stream.Null,
    };

    private static List<string> Corpus() =>
        [
            .. Directory
                .GetFiles(SnippetRunner.Directory, "*.txt")
                .SelectMany(Snippet.ReadAll)
                .Select(snippet => snippet.Code)
                .Where(code =>
                    !code.Contains("io.", StringComparison.Ordinal) && !code.Contains("os.", StringComparison.Ordinal)
                ),
        ];

    /// <summary>Runs a program without files and processes; anything but a result or a Lua error is a failure.</summary>
    private static void RunBounded(byte[] code, int seed)
    {
        var script = new Script(Bounded);
        foreach (var name in (string[])["io", "os", "dofile", "loadfile", "require"])
        {
            script.Globals[name] = DynValue.Nil;
        }

        try
        {
            script.Call(script.Globals["loadstring"], DynValue.NewString(code)).ToScalar().Function?.Call();
        }
        catch (InterpreterException)
        {
            // A Lua error is what a bad program should give.
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(
                $"seed {seed}: {failure.GetType().Name}\n{Encoding.Latin1.GetString(code)}",
                failure
            );
        }
    }

    private static void Repeat(Func<Random, byte[]> make)
    {
        var seed = GeneratedProgramTests.Setting("ATT_LUA51_SEED", 1);
        var patience = TimeSpan.FromSeconds(GeneratedProgramTests.Setting("ATT_LUA51_FUZZ_SECONDS", 2));
        var start = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(start) < patience; seed++)
        {
            var code = make(new Random(seed));
            var began = Stopwatch.GetTimestamp();
            RunBounded(code, seed);
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(10), $"seed {seed} took too long");
        }
    }

    [Fact]
    public void Run_MutatedSources_EndInAResultOrALuaError()
    {
        var corpus = Corpus();
        Repeat(random => Mutate(random, corpus));
    }

    [Fact]
    public void Run_HostilePrograms_EndInAResultOrALuaError() => Repeat(HostilePrograms.Make);

    [Fact]
    public void Load_MutatedDumps_EndInAResultOrALuaError()
    {
        var dump = new Script()
            .DoString(
                "return string.dump(function(a, ...) local t = {1, 2, a} for i, v in ipairs(t) do a = (a or 0) + v .. '' end local function f() return a, t end return f(), ... end)"
            )
            .Bytes.ToArray();
        Repeat(random =>
        {
            var damaged = (byte[])dump.Clone();
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                damaged[random.Next(9, damaged.Length)] = (byte)random.Next(256);
            }

            return damaged;
        });
    }

    private static byte[] Mutate(Random random, List<string> corpus)
    {
        var text = new List<byte>(Encoding.UTF8.GetBytes(corpus[random.Next(corpus.Count)]));
        var other = Encoding.UTF8.GetBytes(corpus[random.Next(corpus.Count)]);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Count + 1);
            switch (random.Next(4))
            {
                case 0 when text.Count > 0:
                    text.RemoveRange(
                        Math.Min(at, text.Count - 1),
                        Math.Min(random.Next(1, 5), text.Count - Math.Min(at, text.Count - 1))
                    );
                    break;
                case 1:
                    text.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    text.Insert(at, (byte)"(){}[]=.,;:+-*/%^#<>~\"' \nx1"[random.Next(27)]);
                    break;
                default:
                    var from = random.Next(other.Length);
                    text.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 20))]);
                    break;
            }
        }

        return [.. text];
    }
}
