using System.Collections.Concurrent;
using System.Globalization;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// Generated programs against <c>lua5.1</c>. <c>ATT_LUA51_PROGRAMS</c> says how many (200 by default),
/// <c>ATT_LUA51_SEED</c> the first seed.
/// </summary>
public sealed class GeneratedProgramTests
{
    internal static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;

    private static bool Differs(IReadOnlyList<ProgramNode> program)
    {
        var code = ProgramGenerator.TextOf(program);
        return SnippetRunner.RunReference(code) is { } expected && SnippetRunner.RunHere(code) != expected;
    }

    [Fact]
    public void Run_GeneratedPrograms_PrintWhatLua51Prints()
    {
        if (!SnippetRunner.HasReference)
        {
            Assert.Skip("needs lua5.1");
        }

        var first = Setting("ATT_LUA51_SEED", 1);
        var failures = new ConcurrentBag<int>();
        Parallel.For(
            first,
            first + Setting("ATT_LUA51_PROGRAMS", 200),
            seed =>
            {
                if (Differs(ProgramGenerator.Generate(seed)))
                {
                    failures.Add(seed);
                }
            }
        );
        if (failures.IsEmpty)
        {
            return;
        }

        var worst = failures.Min();
        var code = ProgramGenerator.TextOf(ProgramShrinker.Shrink(ProgramGenerator.Generate(worst), Differs));
        Assert.Fail(
            $"{failures.Count} programs differ; seed {worst}, shrunk:\n{code}\n-- expected\n{SnippetRunner.RunReference(code)}"
                + $"\n-- actual\n{SnippetRunner.RunHere(code)}"
        );
    }
}
