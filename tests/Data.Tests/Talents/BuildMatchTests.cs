using AzerothsTopTalent.Talents;
using FsCheck;
using FsCheck.Fluent;
using static AzerothsTopTalent.Data.Tests.Talents.SmallTree;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class BuildMatchTests
{
    [Fact]
    public void Differences_EverySortOfChange_ListsEachInTheOrderOfTheTree()
    {
        var worn = Loadout(Bought(TwoRanks, 2), Bought(ClassChoice, 1, 0), Bought(Tiered, 3));
        var target = Loadout(Bought(TwoRanks, 1), Bought(ClassChoice, 1, 1), Bought(PlainSpec), Bought(Tiered, 4));

        Assert.Equal(
            [
                new TalentDifference(TwoRanks, Entry(TwoRanks), 2, Entry(TwoRanks), 1),
                new TalentDifference(ClassChoice, Entry(ClassChoice, 0), 1, Entry(ClassChoice, 1), 1),
                new TalentDifference(PlainSpec, 0, 0, Entry(PlainSpec), 1),
                new TalentDifference(Tiered, Entry(Tiered), 3, Entry(Tiered), 4),
            ],
            BuildMatch.Differences(worn, target, Tree)
        );
    }

    [Fact]
    public void Differences_OtherHeroTree_CountsOnceWithoutItsTalents()
    {
        var worn = Loadout(Bought(FirstHero), Bought(HeroSelection, 1, 0));
        var target = Loadout(Bought(SecondHeroChoice, 1, 1), Bought(HeroSelection, 1, 1));

        Assert.Equal(
            [new TalentDifference(HeroSelection, Entry(HeroSelection, 0), 1, Entry(HeroSelection, 1), 1)],
            BuildMatch.Differences(worn, target, Tree)
        );
    }

    [Fact]
    public void AreEqual_GrantedNodeMissingGrantedOrBought_IsTheSame()
    {
        var missing = Loadout(Bought(PlainSpec));
        var granted = Loadout(Granted(GrantedClass), Bought(PlainSpec));
        var bought = Loadout(Bought(GrantedClass), Bought(PlainSpec));

        Assert.True(BuildMatch.AreEqual(missing, granted, Tree));
        Assert.True(BuildMatch.AreEqual(granted, bought, Tree));
        Assert.True(BuildMatch.AreEqual(bought, missing, Tree));
    }

    [Fact]
    public void AreEqual_PointsInTheOtherHeroTreeAndItsRoot_AreWithoutEffect()
    {
        var worn = Loadout(
            Bought(FirstHero),
            Granted(SecondRoot),
            Bought(SecondHeroChoice, 1, 0),
            Bought(HeroSelection, 1, 0)
        );
        var target = Loadout(Granted(FirstRoot), Bought(FirstHero), Bought(HeroSelection, 1, 0));

        Assert.True(BuildMatch.AreEqual(worn, target, Tree));
    }

    [Fact]
    public void AreEqual_StaleNodesAndOtherSpecs_AreWithoutEffect()
    {
        var worn = Loadout(Bought(OtherSpec), Bought(OtherSelection, 1, 0), Bought(Stale), Bought(PlainSpec));

        Assert.True(BuildMatch.AreEqual(worn, Loadout(Bought(PlainSpec)), Tree));
    }

    [Fact]
    public void AreEqual_OnlyTheChoiceDiffers_IsNotTheSame() =>
        Assert.False(BuildMatch.AreEqual(Loadout(Bought(ClassChoice, 1, 0)), Loadout(Bought(ClassChoice, 1, 1)), Tree));

    [Fact]
    public void AreEqual_NoHeroTreeChosen_DiffersFromOneChosen() =>
        Assert.False(BuildMatch.AreEqual(Loadout(), Loadout(Bought(HeroSelection, 1, 0)), Tree));

    [Fact]
    public void IsPartOf_FewerRanksAndNodes_IsPart()
    {
        var worn = Loadout(Bought(TwoRanks, 1), Bought(ClassChoice, 1, 1));
        var target = Loadout(Bought(TwoRanks, 2), Bought(ClassChoice, 1, 1), Bought(HeroSelection, 1, 0));

        Assert.True(BuildMatch.IsPartOf(worn, target, Tree));
        Assert.False(BuildMatch.IsPartOf(target, worn, Tree));
        Assert.False(BuildMatch.IsPartOf(Loadout(Bought(ClassChoice, 1, 0)), target, Tree));
    }

    [Fact]
    public void Differences_AnyTwoLoadouts_AreAsManyInBothDirectionsAndNoneToItself()
    {
        var pairs = from worn in Loadouts.For(Tree) from target in Loadouts.For(Tree) select (worn, target);

        Prop.ForAll(
                pairs.ToArbitrary(),
                pair =>
                    BuildMatch.AreEqual(pair.worn, pair.worn, Tree)
                    && BuildMatch.Differences(pair.worn, pair.target, Tree).Count
                        == BuildMatch.Differences(pair.target, pair.worn, Tree).Count
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void AreEqual_RealStrings_AreEqualExactlyWhenEveryNodeWithAnEffectIs()
    {
        foreach (var group in RealString.All().GroupBy(real => real.SpecID))
        {
            var tree = PublicTrees.BySpec[group.Key];
            foreach (var worn in group)
            {
                foreach (var target in group)
                {
                    Assert.Equal(
                        Effect(worn, tree) == Effect(target, tree),
                        BuildMatch.AreEqual(Read(worn, tree), Read(target, tree), tree)
                    );
                }
            }
        }
    }

    private static Loadout Read(RealString real, TreeShape tree) => BuildString.Decode(real.String, tree).Loadout!;

    private static string Effect(RealString real, TreeShape tree) =>
        string.Join(
            ' ',
            from node in real.Nodes
            let shape = tree.FindNode(node.NodeID)!
            where
                shape.IsVisible && !shape.IsGranted && (shape.Pool != PointPool.Hero || shape.SubtreeId == real.SubTree)
            select $"{node.NodeID}:{node.Ranks}:{node.ChoiceIndex}"
        );
}
