using AzerothsTopTalent.Talents;
using FsCheck;
using FsCheck.Fluent;
using static AzerothsTopTalent.Data.Tests.Talents.SmallTree;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class ApplyPlannerTests
{
    [Fact]
    public void Plan_FromNothing_ChoosesTheHeroTreeFirstAndGoesDown()
    {
        var target = Loadout(
            Granted(GrantedClass),
            Bought(TwoRanks, 2),
            Bought(ClassChoice, 1, 1),
            Bought(PlainSpec),
            Bought(Tiered, 3),
            Bought(SecondHeroChoice, 1, 1),
            Bought(HeroSelection, 1, 1)
        );

        var plan = ApplyPlanner.Plan(Loadout(Granted(GrantedClass)), target, Tree);

        Assert.Equal(
            [
                new TalentStep(HeroSelection, Entry(HeroSelection, 1), 1),
                new TalentStep(PlainSpec, 0, 1),
                new TalentStep(TwoRanks, 0, 2),
                new TalentStep(SecondHeroChoice, Entry(SecondHeroChoice, 1), 1),
                new TalentStep(ClassChoice, Entry(ClassChoice, 1), 1),
                new TalentStep(Tiered, 0, 3),
            ],
            plan.Steps
        );
        Assert.Equal(8, plan.TotalRanks);
    }

    [Fact]
    public void Plan_AnotherChoiceAtOneNode_SwapsWithoutReset()
    {
        var plan = ApplyPlanner.Plan(
            Loadout(Bought(TwoRanks, 2), Bought(ClassChoice, 1, 0)),
            Loadout(Bought(TwoRanks, 2), Bought(ClassChoice, 1, 1)),
            Tree
        );

        Assert.False(plan.NeedsReset);
        Assert.Equal([new TalentStep(ClassChoice, Entry(ClassChoice, 1), 1)], plan.Steps);
    }

    [Fact]
    public void Plan_SomethingHasToGo_Resets()
    {
        var plan = ApplyPlanner.Plan(Loadout(Bought(TwoRanks, 2)), Loadout(Bought(TwoRanks, 1)), Tree);

        Assert.True(plan.NeedsReset);
        Assert.Equal([new TalentStep(TwoRanks, 0, 1)], plan.Steps);
    }

    [Fact]
    public void Plan_OtherHeroTree_IsChosenWithoutGivingAnythingBack()
    {
        var worn = Loadout(Bought(HeroSelection, 1, 0), Bought(SecondHeroChoice, 1, 0));
        var target = Loadout(Bought(HeroSelection, 1, 1), Bought(SecondHeroChoice, 1, 1));

        var plan = ApplyPlanner.Plan(worn, target, Tree);

        Assert.False(plan.NeedsReset);
        Assert.Equal(
            [
                new TalentStep(HeroSelection, Entry(HeroSelection, 1), 1),
                new TalentStep(SecondHeroChoice, Entry(SecondHeroChoice, 1), 1),
            ],
            plan.Steps
        );
    }

    [Fact]
    public void Plan_ResetBelowAnotherHeroTree_BuysWhatThatTreeHeldAgain()
    {
        var worn = Loadout(Bought(TwoRanks, 2), Bought(HeroSelection, 1, 0), Bought(SecondHeroChoice, 1, 0));
        var target = Loadout(Bought(TwoRanks, 1), Bought(HeroSelection, 1, 0));

        var plan = ApplyPlanner.Plan(worn, target, Tree);

        Assert.True(plan.NeedsReset);
        Assert.Equal(
            [
                new TalentStep(HeroSelection, Entry(HeroSelection, 1), 1),
                new TalentStep(SecondHeroChoice, Entry(SecondHeroChoice, 0), 1),
                new TalentStep(HeroSelection, Entry(HeroSelection, 0), 1),
                new TalentStep(TwoRanks, 0, 1),
            ],
            plan.Steps
        );
    }

    [Fact]
    public void PlanExactly_PointsInTheTreeThatIsNotChosen_ComeBack()
    {
        var worn = Loadout(Bought(HeroSelection, 1, 0));
        var target = Loadout(Bought(HeroSelection, 1, 0), Bought(SecondHeroChoice, 1, 0));

        Assert.Empty(ApplyPlanner.Plan(worn, target, Tree).Steps);
        Assert.Equal(
            [
                new TalentStep(HeroSelection, Entry(HeroSelection, 1), 1),
                new TalentStep(SecondHeroChoice, Entry(SecondHeroChoice, 0), 1),
                new TalentStep(HeroSelection, Entry(HeroSelection, 0), 1),
            ],
            ApplyPlanner.PlanExactly(worn, target, Tree).Steps
        );
    }

    [Fact]
    public void Plan_SameEffect_HasNothingToDo()
    {
        var plan = ApplyPlanner.Plan(Loadout(Bought(Stale), Bought(PlainSpec)), Loadout(Bought(PlainSpec)), Tree);

        Assert.False(plan.NeedsReset);
        Assert.Empty(plan.Steps);
        Assert.Equal(1, plan.TotalRanks);
    }

    [Fact]
    public void Plan_AnyTwoLoadouts_ItsStepsLeadFromOneToTheOther()
    {
        var pairs = from worn in Loadouts.For(Tree) from target in Loadouts.For(Tree) select (worn, target);

        Prop.ForAll(
                pairs.ToArbitrary(),
                pair =>
                {
                    var plan = ApplyPlanner.Plan(pair.worn, pair.target, Tree);
                    var reached = Play(plan, pair.worn);
                    return BuildMatch.AreEqual(reached, pair.target, Tree)
                        && ApplyPlanner.RanksReached(reached, pair.target, Tree) == plan.TotalRanks;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void RanksReached_PartOfTheTarget_CountsOnlyWhatCostsAPoint()
    {
        var target = Loadout(
            Granted(GrantedClass),
            Bought(TwoRanks, 2),
            Bought(ClassChoice, 1, 1),
            Bought(HeroSelection, 1, 0)
        );
        var worn = Loadout(
            Granted(GrantedClass),
            Bought(TwoRanks, 1),
            Bought(ClassChoice, 1, 0),
            Bought(HeroSelection, 1, 0)
        );

        Assert.Equal(1, ApplyPlanner.RanksReached(worn, target, Tree));
        Assert.Equal(3, ApplyPlanner.Plan(worn, target, Tree).TotalRanks);
    }

    // What the game holds after the steps: buying sets the ranks, choosing sets the entry.
    private static Loadout Play(ApplyPlan plan, Loadout worn)
    {
        var bought = plan.NeedsReset ? [] : worn.Nodes.Where(node => !node.Granted).ToDictionary(node => node.NodeId);
        foreach (var step in plan.Steps)
        {
            var entries = Tree.FindNode(step.NodeId)!.Entries.Select(entry => entry.Id).ToList();
            int? choice = step.EntryId == 0 ? null : entries.IndexOf(step.EntryId);
            bought[step.NodeId] = Bought(step.NodeId, step.Ranks, choice);
        }

        return Loadout([.. bought.Values]);
    }
}
