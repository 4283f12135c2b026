using System.Diagnostics;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Addon.Tests.Shipped.Applying;

/// <summary>
/// From any talents to any build and back, for every specialization. The whole is every build from every start; a test
/// run does some of each specialization, others with each seed.
/// </summary>
public class ApplyingSuiteTests(ITestOutputHelper output)
{
    private const int Slice = 40;

    [Fact]
    public void Apply_EverySandboxBuildOnTheSandboxTrees_EndsEqualAndUndoes()
    {
        var world = new SandboxWorld();
        Run(SandboxTrees.Catalog, specId => ApplyingCases.OfSandbox(world, specId));
    }

    [Fact]
    public void Apply_RealAndGeneratedBuildsOnTheRealTrees_EndsEqualAndUndoes()
    {
        Run(Shared.RealTrees, ApplyingCases.OfRealTrees);
    }

    private void Run(TraitCatalog trees, Func<int, IEnumerable<Lazy<string>>> targetsOf)
    {
        var specs = trees.Specs.Order().ToList();
        var random = new Random(LongRun.Seed);
        var problems = new List<string>();
        var done = 0;
        var clock = Stopwatch.StartNew();
        foreach (var specId in specs)
        {
            var bench = new ApplyingBench(trees, specId);
            foreach (var (start, code) in Cases(bench, specId, targetsOf, random, LongRun.Count(Slice) / specs.Count))
            {
                var problem = Try(bench, trees, start, code);
                if (problem != "")
                    problems.Add($"spec {specId}, seed {LongRun.Seed}: {problem}");
                done++;
            }
        }

        output.WriteLine(
            $"{done} builds put on and taken back, {problems.Count} of them wrongly; {clock.Elapsed.TotalSeconds:F1} s"
        );
        Assert.True(problems.Count == 0, $"{problems.Count} of {done}:\n{string.Join("\n", problems.Take(5))}");
        Assert.True(done >= specs.Count);
    }

    private static string Try(ApplyingBench bench, TraitCatalog trees, ApplyingCases.Start start, string code)
    {
        if (start.IsStarter)
            bench.FollowStarter();
        var problem = bench.There(start.Build, ApplyingCases.Bought(trees, bench.Rules, code), code);
        return problem == "" && bench.FollowsStarter ? "the starter build is still followed" : problem;
    }

    // A share of all pairs, in an order of its own for each seed.
    private static IEnumerable<(ApplyingCases.Start Start, string Code)> Cases(
        ApplyingBench bench,
        int specId,
        Func<int, IEnumerable<Lazy<string>>> targetsOf,
        Random random,
        int count
    )
    {
        var starts = ApplyingCases.Starts(bench, specId);
        var pairs = targetsOf(specId).SelectMany(code => starts.Select(start => (start, code))).ToArray();
        random.Shuffle(pairs);
        return pairs.Take(count).Select(pair => (pair.start.Value, pair.code.Value));
    }
}
