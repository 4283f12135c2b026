using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Surface;

/// <summary>Staging, refunds and loadouts as an addon meets them, by calls from Lua.</summary>
public sealed class LoadoutApiTests
{
    private const int Frost = 64;
    private readonly LuaBench bench = new(specId: Frost);

    private PlayerTalents Talents => bench.World.Talents;
    private TraitConfig Active => Talents.Active!;
    private TraitRules Rules => Talents.RulesOf(Active);
    private TraitBuild Full => RandomBuild.Make(Rules, new Random(5));

    [Fact]
    public void CanChangeTalents_NothingStaged_IsFalseWithoutAReason() =>
        Assert.Equal("false false nil", bench.Eval("C_ClassTalents.CanChangeTalents()"));

    [Fact]
    public void PurchaseRank_RefusedOnOrder_AnswersFalse()
    {
        int node = Buyable();
        Talents.Faults.RefusedNode = node;
        Assert.Equal("false", bench.Eval($"C_Traits.PurchaseRank({Active.Id}, {node})"));
        Talents.Faults.RefusedNode = null;
        Assert.Equal("true", bench.Eval($"C_Traits.PurchaseRank({Active.Id}, {node})"));
    }

    [Fact]
    public void PurchaseRank_InCombat_IsRefused()
    {
        int node = Buyable();
        bench.World.StartCombat();
        Assert.Equal("false", bench.Eval($"C_Traits.PurchaseRank({Active.Id}, {node})"));
        bench.World.EndCombat();
        Assert.Equal("true", bench.Eval($"C_Traits.PurchaseRank({Active.Id}, {node})"));
    }

    [Theory]
    [InlineData(10, 1, 0, 0)]
    [InlineData(70, 31, 30, 0)]
    [InlineData(71, 31, 30, 1)]
    [InlineData(90, 34, 34, 13)]
    public void GetTreeCurrencyInfo_ByLevel_IsTheGamesSchedule(int level, int forClass, int forSpec, int forHero)
    {
        var young = new LuaBench(specId: Frost, level: level);
        int id = young.World.Talents.Active!.Id;
        string currency = $"C_Traits.GetTreeCurrencyInfo({id}, {young.World.Talents.Tree.Id}, false)";
        Assert.Equal(
            $"{forClass} {forSpec} {forHero}",
            young.Run($"local c = {currency} return c[1].maxQuantity, c[2].maxQuantity, c[3].maxQuantity")
        );
    }

    [Fact]
    public void PurchaseRank_ApexBelowItsLevel_IsRefused()
    {
        TraitNode apex = Talents.Tree.Nodes.First(node =>
            !node.RankCaps.IsEmpty && Rules.IsVisible(node) && node.RankCaps[^1].Level > node.RankCaps[0].Level
        );
        int below = apex.RankCaps[^1].Level - 1;
        int allowed = apex.RanksAllowedAt(below);
        Assert.True(allowed < apex.MaxRanks);
        var rules = new TraitRules(Talents.Tree, Frost, below);
        TraitBuild build = TraitBuild.Empty.With(apex.Id, allowed, null);
        Assert.Equal(PurchaseRefusal.LevelTooLow, rules.WhyNot(apex.Id, build));
    }

    [Fact]
    public void RefundRank_RankThatOthersNeed_IsRefusedOrCascades()
    {
        Talents.Wear(Frost, Full);
        (int node, _) = Active.Staged.Picks.First(pick =>
            Talents.Tree.Node(pick.Key) is { IsChoice: false } && Rules.Refund(pick.Key, Active.Staged) is null
        );
        Assert.Equal("false", bench.Eval($"C_Traits.RefundRank({Active.Id}, {node})"));
        Assert.False(Active.HasStagedChanges);

        Assert.Equal("true", bench.Eval($"C_Traits.RefundRank({Active.Id}, {node}, true)"));
        Assert.All(
            Active.Staged.Picks,
            pick => Assert.True(Rules.MeetsEdges(Talents.Tree.Node(pick.Key)!, Active.Staged))
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RefundRank_InAnyOrder_LeavesEdgesAndGatesHolding(int seed)
    {
        var random = new Random(seed);
        TraitBuild build = RandomBuild.Make(Rules, random);
        int gatesTried = 0;
        while (build.Count > 0)
        {
            TraitBuild[] next =
            [
                .. build
                    .Picks.Where(pick => Talents.Tree.Node(pick.Key)!.Type != TraitNodeType.SubTreeSelection)
                    .Select(pick => Rules.Refund(pick.Key, build))
                    .OfType<TraitBuild>(),
            ];
            if (next.Length == 0)
            {
                break;
            }

            build = next[random.Next(next.Length)];
            foreach (TraitNode node in build.Picks.Select(pick => Talents.Tree.Node(pick.Key)!))
            {
                Assert.True(Rules.MeetsEdges(node, build), $"{node.Id} has lost its edge");
                Assert.True(Rules.MeetsGates(node, build), $"{node.Id} is behind a closed gate");
                gatesTried += node.Gates.Length;
            }
        }

        Assert.True(gatesTried > 0);
    }

    [Fact]
    public void ResetTreeByCurrency_ClassPoints_KeepsHeroTalents()
    {
        Talents.Wear(Frost, Full);
        int classPoints = Talents.Tree.Currencies[0].Id;
        int[] hero = [.. HeroPicks(Active.Staged)];
        Assert.NotEmpty(hero);

        string call = $"C_Traits.ResetTreeByCurrency({Active.Id}, {Talents.Tree.Id}, {classPoints})";
        Assert.Equal("true", bench.Eval(call));

        Assert.Equal(hero, HeroPicks(Active.Staged));
        Assert.Equal(0, Rules.Spent(classPoints, Active.Staged));
    }

    [Fact]
    public void ResetTree_Everything_IsTakenBack()
    {
        Talents.Wear(Frost, Full);
        Assert.Equal("true", bench.Eval($"C_Traits.ResetTree({Active.Id}, {Talents.Tree.Id})"));
        Assert.Equal(0, Active.Staged.Count);
        Assert.Equal("true", bench.Eval($"C_Traits.ConfigHasStagedChanges({Active.Id})"));
        Assert.Equal("true", bench.Eval($"C_Traits.RollbackConfig({Active.Id})"));
        Assert.Equal("false", bench.Eval($"C_Traits.ConfigHasStagedChanges({Active.Id})"));
        Assert.Equal(Active.Committed, Active.Staged);
    }

    [Fact]
    public void RequestNewConfig_Accepted_ArrivesLater()
    {
        Assert.Equal("true", bench.Eval("C_ClassTalents.RequestNewConfig('Mine')"));
        bench.World.Wait(0.1);
        Assert.Equal("0", bench.Eval($"#C_ClassTalents.GetConfigIDsBySpecID({Frost})"));
        bench.World.Wait(1);
        Assert.Equal("1", bench.Eval($"#C_ClassTalents.GetConfigIDsBySpecID({Frost})"));
    }

    [Fact]
    public void GetConfigInfo_DeletedLoadout_IsStillDescribed()
    {
        TraitConfig saved = Talents.Save(Frost, "Mine", Full);
        Assert.Equal("true", bench.Eval($"C_ClassTalents.DeleteConfig({saved.Id})"));
        bench.World.Wait(1);
        Assert.Equal("0", bench.Eval($"#C_ClassTalents.GetConfigIDsBySpecID({Frost})"));
        Assert.Equal("Mine", bench.Eval($"C_Traits.GetConfigInfo({saved.Id}).name"));
    }

    [Theory]
    [InlineData("C_ClassTalents.SwitchToLoadoutByIndex({0})")]
    [InlineData("C_ClassTalents.SwitchToLoadoutByName('{1}')")]
    public void SwitchToLoadout_ByIndexAndByName_PutsThatOneOn(string call)
    {
        for (int seed = 1; seed <= 3; seed++)
        {
            Talents.Save(Frost, $"Mine {seed}", RandomBuild.Make(Rules, new Random(seed)));
        }

        TraitConfig first = Talents.Config(Talents.SavedConfigs(Frost)[0])!;
        bench.Run(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, call, 1, first.Name.ToUpperInvariant())
        );
        bench.World.Wait(6);

        Assert.Equal(Rules.Fit(first.Committed), Talents.Worn);
        Assert.Equal($"{first.Id}", bench.Eval($"C_ClassTalents.GetLastSelectedSavedConfigID({Frost})"));
    }

    private int Buyable() =>
        Talents
            .Tree.Nodes.First(node => !node.IsChoice && Rules.WhyNot(node.Id, Active.Staged) == PurchaseRefusal.None)
            .Id;

    private IEnumerable<int> HeroPicks(TraitBuild build) =>
        build.Picks.Select(pick => pick.Key).Where(node => Talents.Tree.Node(node)!.SubTreeId is not null);
}
