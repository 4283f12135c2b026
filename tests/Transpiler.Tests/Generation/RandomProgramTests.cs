using System.Collections.Concurrent;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>
/// Random programs give the same text on .NET and in Lua. <c>ATT_SEED</c> and <c>ATT_COUNT</c> say which and how many.
/// </summary>
public sealed class RandomProgramTests
{
    private const int Slice = 500;

    /// <summary>Programs compiled together.</summary>
    private const int Batch = 40;

    /// <summary>After so many problems a run ends.</summary>
    private const int Most = 12;

    /// <summary>So many of them are made small.</summary>
    private const int Shrunk = 2;

    /// <summary>How long to make what was found small.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void Programs_OfRandomSeeds_GiveTheSameText()
    {
        var outside = 0;
        var count = 0;
        var problems = new List<string>();
        Parallel.ForEach(
            Partitioner.Create(LongRun.Seeds(Slice).Chunk(Batch), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            (seeds, loop) =>
            {
                var problem = GeneratedSet.Check(Source(seeds), Classes(seeds), external: true, out var thrown);
                Interlocked.Add(ref count, seeds.Length);
                Interlocked.Add(ref outside, thrown);
                if (problem is null)
                {
                    return;
                }
                lock (problems)
                {
                    if (problems.Count < Most)
                    {
                        Explain(seeds, problem, problems);
                    }
                    if (problems.Count >= Most)
                    {
                        loop.Stop();
                    }
                }
            }
        );
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} programs, {outside} outside what is transpiled");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
        Assert.True(outside * 10 < count + 10, $"{outside} of {count} programs throw what Lua does not");
    }

    /// <summary>Which programs they are; of the first, the smallest that is wrong in the same way.</summary>
    private static void Explain(int[] seeds, Problem together, List<string> problems)
    {
        var before = problems.Count;
        foreach (var seed in seeds)
        {
            if (GeneratedSet.Check(Source([seed]), Classes([seed]), external: true, out _) is { } problem)
            {
                problems.Add(
                    $"seed {seed}: "
                        + (
                            problems.Count < Shrunk
                                ? Smallest(Source([seed]), ProgramGenerator.ClassOf(seed), problem)
                                : problem
                        )
                );
            }
        }
        // Said at once: a long run has hours to go.
        problems.Skip(before).ToList().ForEach(TestContext.Current.SendDiagnosticMessage);
        if (problems.Count == before)
        {
            problems.Add($"seeds {string.Join(",", seeds)}, only together: {together}");
        }
    }

    private static string Smallest(string source, string name, Problem problem)
    {
        if (problem.Kind == ProblemKind.DoesNotCompile)
        {
            return problem.ToString();
        }
        var warnings = GeneratedSet.Warnings(source);
        var small = SourceShrinker.Shrink(
            source,
            candidate =>
                problem.IsLike(GeneratedSet.Check(candidate, [name], external: false, out _, onlyFirst: true))
                && GeneratedSet.Warnings(candidate).IsSubsetOf(warnings),
            Patience
        );
        var rest = GeneratedSet.Check(small, [name], external: true, out _) ?? problem;
        return $"{rest}\n{small}\n{LuaHost.TextOf(LuaHost.Transpiled(small))}";
    }

    private static string Source(IEnumerable<int> seeds) =>
        Snippet.Usings + string.Concat(seeds.Select(ProgramGenerator.Generate));

    private static List<string> Classes(IEnumerable<int> seeds) => seeds.Select(ProgramGenerator.ClassOf).ToList();
}
