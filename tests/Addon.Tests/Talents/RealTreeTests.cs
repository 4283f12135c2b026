using System.Text.Json;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Talents;

/// <summary>The rules hold for what the real game lets people buy.</summary>
public sealed class RealTreeTests
{
    [Fact]
    public void Fit_ReachableFixtures_AreBoughtWholeAndLeaveNothingToBuy()
    {
        int bought = 0;
        foreach (
            JsonElement fixture in Shared
                .Fixtures.EnumerateArray()
                .Where(one => one.GetProperty("reachable").GetBoolean())
        )
        {
            Loadout loadout = Read(fixture);
            var rules = new TraitRules(Shared.RealTrees.TreeOfSpec(loadout.SpecId)!, loadout.SpecId, 90);
            TraitBuild wanted = WithoutOtherHeroTree(rules, BuildStrings.Bought(loadout, rules));

            TraitBuild built = rules.Fit(wanted);

            Assert.Equal(wanted, built);
            Assert.Empty(rules.Tree.Nodes.Where(node => CanBuyMore(rules, node, built)).Select(node => node.Id));
            bought++;
        }

        Assert.Equal(85, bought);
    }

    [Fact]
    public void StarterBuild_EverySpecThatHasOne_IsBoughtStepByStep()
    {
        int specs = 0;
        foreach (int spec in Shared.RealTrees.Specs.Where(spec => !Shared.RealTrees.StarterBuild(spec).IsEmpty))
        {
            var bench = new TalentBench(Shared.RealTrees, spec);
            int config = bench.Talents.Active!.Id;
            foreach (StarterStep step in Shared.RealTrees.StarterBuild(spec))
            {
                bool choice = bench.Talents.Tree.Node(step.NodeId)!.IsChoice;
                Assert.True(
                    choice
                        ? bench.Talents.SetSelection(config, step.NodeId, step.EntryId, false)
                        : bench.Talents.PurchaseRank(config, step.NodeId),
                    $"spec {spec}, node {step.NodeId}"
                );
            }

            Assert.Equal(bench.Talents.StarterBuild(spec), bench.Talents.Active.Staged);
            specs++;
        }

        Assert.Equal(39, specs);
    }

    [Fact]
    public void PublicFormat_SameTrees_AllowsTheSameBuilds()
    {
        foreach (JsonElement fixture in Shared.Fixtures.EnumerateArray())
        {
            Loadout loadout = Read(fixture);
            var rules = new TraitRules(Shared.RealTrees.TreeOfSpec(loadout.SpecId)!, loadout.SpecId, 90);
            var publicRules = new TraitRules(Shared.RealPublicTrees.TreeOfSpec(loadout.SpecId)!, loadout.SpecId, 90);
            TraitBuild wanted = WithoutOtherHeroTree(rules, BuildStrings.Bought(loadout, rules));

            Assert.Equal(rules.Tree.Nodes.Select(node => node.Id), publicRules.Tree.Nodes.Select(node => node.Id));
            Assert.Equal(rules.Fit(wanted), publicRules.Fit(wanted));
        }
    }

    [Theory]
    [InlineData(9, 0, 0, 0)]
    [InlineData(10, 1, 0, 0)]
    [InlineData(70, 31, 30, 0)]
    [InlineData(71, 31, 30, 1)]
    [InlineData(80, 31, 30, 10)]
    [InlineData(90, 34, 34, 13)]
    public void PointsAt_Level_IsTheGamesSchedule(int level, int forClass, int forSpec, int forHero)
    {
        Assert.Equal(
            (forClass, forSpec, forHero),
            (
                PointSchedule.PointsAt(TraitPool.Class, level),
                PointSchedule.PointsAt(TraitPool.Spec, level),
                PointSchedule.PointsAt(TraitPool.Hero, level)
            )
        );
    }

    private static Loadout Read(JsonElement fixture)
    {
        Assert.True(
            LoadoutString.TryRead(
                fixture.GetProperty("string").GetString()!,
                Shared.RealTrees,
                out Loadout? loadout,
                out string? error
            ),
            error
        );
        return loadout;
    }

    private static TraitBuild WithoutOtherHeroTree(TraitRules rules, TraitBuild build)
    {
        foreach ((int node, _) in build.Picks)
        {
            build = rules.IsSubTreeActive(rules.Tree.Node(node)!, build) ? build : build.Without(node);
        }

        return build;
    }

    private static bool CanBuyMore(TraitRules rules, TraitNode node, TraitBuild build) =>
        node.IsChoice
            ? build.Pick(node.Id) is null
                && node.Entries.Any(entry => rules.Select(node.Id, entry.Id, build) is not null)
            : rules.Purchase(node.Id, build) is not null;
}
