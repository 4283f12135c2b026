using System.Collections.Concurrent;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Generated programs against <c>lua5.1</c>.</summary>
public sealed class GeneratedProgramTests
{
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

        var failures = new ConcurrentBag<int>();
        Parallel.ForEach(
            LongRun.Seeds(200),
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
