using System.Text.Json;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Addon.Tests.Shipped.Applying;

/// <summary>Which builds are put on, and over which.</summary>
internal static class ApplyingCases
{
    private const int Generated = 20;
    private const int RandomStarts = 50;

    /// <summary>Every build that a player of the sandbox's world wears, by specialization.</summary>
    public static IEnumerable<Lazy<string>> OfSandbox(SandboxWorld world, int specId) =>
        new[] { ZoneKind.Raid, ZoneKind.MythicPlus }
            .Select(kind => world.Pool(specId, kind))
            .SelectMany(pool => pool.Shared.Concat(pool.Tail))
            .Select(build => build.ImportCode)
            .Distinct()
            .Select(code => new Lazy<string>(code));

    /// <summary>Every real build that can be had on the real trees, and generated legal ones.</summary>
    public static IEnumerable<Lazy<string>> OfRealTrees(int specId) => Fixtures(specId).Concat(OfChance(specId));

    /// <summary>
    /// From nothing, from the starter build where there is one, and from random legal builds; made when first asked for.
    /// </summary>
    public static IReadOnlyList<Lazy<Start>> Starts(ApplyingBench bench, int specId)
    {
        var starts = new List<Lazy<Start>> { new(new Start(TraitBuild.Empty, false)) };
        if (bench.HasStarter)
            starts.Add(new Lazy<Start>(new Start(bench.Starter, true)));
        for (var seed = 1; seed <= RandomStarts; seed++)
        {
            var random = new Random((specId * 1000) + seed);
            starts.Add(new Lazy<Start>(() => new Start(RandomStart(bench.Rules, random), false)));
        }
        return starts;
    }

    /// <summary>What a code buys, for the one who compares.</summary>
    public static TraitBuild Bought(TraitCatalog trees, TraitRules rules, string code)
    {
        Assert.True(LoadoutString.TryRead(code, trees, out Loadout? loadout, out string? error), error);
        return BuildStrings.Bought(loadout, rules);
    }

    private static IEnumerable<Lazy<string>> Fixtures(int specId) =>
        Shared
            .Fixtures.EnumerateArray()
            .Where(one => one.GetProperty("reachable").GetBoolean() && one.GetProperty("specID").GetInt32() == specId)
            .Select(one => new Lazy<string>(one.GetProperty("string").GetString()!));

    private static IEnumerable<Lazy<string>> OfChance(int specId)
    {
        var rules = new TraitRules(Shared.RealTrees.TreeOfSpec(specId)!, specId, PointSchedule.MaxLevel);
        for (var seed = 1; seed <= Generated; seed++)
        {
            var random = new Random((specId * 100) + seed);
            yield return new Lazy<string>(() =>
                BuildStrings.Export(rules, RandomBuild.Make(rules, random), withHash: false)
            );
        }
    }

    // Every third leaves points unspent; every second has some left in the hero tree it left behind.
    private static TraitBuild RandomStart(TraitRules rules, Random random)
    {
        var ranks = random.Next(3) == 0 ? random.Next(80) : int.MaxValue;
        var build = RandomBuild.Make(rules, random, ranks);
        if (random.Next(2) == 0 || rules.Tree.SelectionNodeOf(rules.SpecId) is not { } selection)
            return build;
        if (build.Pick(selection.Id)?.EntryId is not int chosen)
            return build;

        var other = selection.Entries.First(entry => entry.Id != chosen).Id;
        var swapped = RandomBuild.Fill(rules, rules.Select(selection.Id, other, build)!, random, random.Next(14));
        return rules.Select(selection.Id, chosen, swapped)!;
    }

    /// <summary>Talents to begin with.</summary>
    public sealed record Start(TraitBuild Build, bool IsStarter);
}
