using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Addon.Tests.World;

/// <summary>What befalls a character, and what addons are told of it.</summary>
public sealed class LifeTests
{
    private const int Frost = 64;
    private readonly GameWorld world = new(SandboxTrees.Catalog, classId: 8, Frost);
    private readonly List<GameEvent> events = [];

    public LifeTests() => world.Raised += events.Add;

    private IEnumerable<string> Told => events.Select(told => told.Name);

    [Theory]
    [InlineData("moving")]
    [InlineData("death")]
    [InlineData("combat")]
    [InlineData("loading screen")]
    [InlineData("keystone")]
    public void StateThatInterrupts_DuringACommit_FailsIt(string what)
    {
        world.Enter(Place.Enter(2993, 23));
        world.Talents.Wear(Frost, RandomBuild.Make(world.Talents.Rules(Frost), new Random(1)));
        Assert.True(world.Talents.ResetTree(world.Talents.Active!.Id, world.Talents.Tree.Id));
        Assert.True(world.Talents.CommitConfig(null));
        world.Wait(1);
        Assert.True(world.Talents.IsCasting);
        switch (what)
        {
            case "moving":
                world.StartMoving();
                break;
            case "death":
                world.Die();
                break;
            case "combat":
                world.StartCombat();
                break;
            case "loading screen":
                world.Enter(Place.OpenWorld);
                break;
            default:
                world.SlotKeystone(588, 5);
                world.StartKeystone();
                break;
        }

        Assert.False(world.Talents.IsCasting);
        Assert.Contains("CONFIG_COMMIT_FAILED", Told);
        world.Wait(6);
        Assert.NotEqual(0, world.Talents.Worn.Count);
    }

    [Fact]
    public void SetAfk_On_IsToldAndAnswered()
    {
        var bench = new LuaBench(
            "local f = CreateFrame('Frame') f:RegisterEvent('PLAYER_FLAGS_CHANGED') f:SetScript('OnEvent', function(_, _, unit) print('flags', unit) end)"
        );
        Assert.Equal("false", bench.Eval("UnitIsAFK('player')"));

        bench.World.SetAfk(true);

        Assert.Contains("flags player", bench.Client.Record.Chat);
        Assert.Equal("true", bench.Eval("UnitIsAFK('player')"));
    }

    [Fact]
    public void IsResting_InAnInstance_IsFalse()
    {
        var bench = new LuaBench();
        Assert.Equal("true", bench.Eval("IsResting()"));
        bench.World.Enter(Place.Enter(2993, 23));
        Assert.Equal("false", bench.Eval("IsResting()"));
    }

    [Fact]
    public void SetPvpMatch_OnAndOff_IsToldAndRestricts()
    {
        world.SetPvpMatch(true);
        Assert.True(world.IsRestricted(RestrictionType.PvpMatch));
        Assert.True(world.IsChatLockedDown);
        world.SetPvpMatch(false);
        Assert.Equal(
            ["PVP_MATCH_ACTIVE", "PVP_MATCH_INACTIVE"],
            Told.Where(name => name.StartsWith("PVP", StringComparison.Ordinal))
        );
        Assert.False(world.IsRestricted(RestrictionType.PvpMatch));
    }

    [Fact]
    public void Die_ThenResurrect_IsToldInOrder()
    {
        world.Die();
        Assert.True(world.Unit("player")!.IsDead);
        world.Die();
        world.Resurrect();
        world.Resurrect();
        Assert.False(world.Unit("player")!.IsDead);
        Assert.Equal(["PLAYER_DEAD", "PLAYER_ALIVE", "PLAYER_UNGHOST"], Told);
    }

    [Fact]
    public void SetLevel_Higher_TellsTheLevelAndGivesPoints()
    {
        var young = new GameWorld(SandboxTrees.Catalog, classId: 8, Frost, level: 79);
        young.Raised += events.Add;
        int currency = young.Talents.Tree.Currencies[1].Id;
        int before = young.Talents.Rules(Frost).Total(currency);

        young.SetLevel(81);

        Assert.Equal(before + 1, young.Talents.Rules(Frost).Total(currency));
        Assert.Equal(81, Assert.Single(events, told => told.Name == "PLAYER_LEVEL_UP").Arguments[0]);
    }

    [Theory]
    [InlineData(1, 1446)]
    [InlineData(2, 1451)]
    [InlineData(3, 1448)]
    [InlineData(4, 1453)]
    [InlineData(5, 1452)]
    [InlineData(6, 1455)]
    [InlineData(7, 1444)]
    [InlineData(8, 1449)]
    [InlineData(9, 1454)]
    [InlineData(10, 1450)]
    [InlineData(11, 1447)]
    [InlineData(12, 1456)]
    [InlineData(13, 1465)]
    public void SpecId_BelowLevelTen_IsTheInitialSpecOfTheClass(int classId, int specId)
    {
        var young = new GameWorld(SandboxTrees.Catalog, classId, level: 9);
        Assert.Equal(specId, young.SpecId);
        Assert.Null(young.Talents.Active);
    }

    [Fact]
    public void ChangeSpec_Cast_TakesFiveSeconds()
    {
        Assert.True(world.ChangeSpec(63));
        world.Wait(4.9);
        Assert.Equal(Frost, world.SpecId);
        world.Wait(0.2);
        Assert.Equal(63, world.SpecId);
    }

    [Fact]
    public void Enter_OtherDifficulty_IsTold()
    {
        world.Enter(Place.Enter(2993, 1));
        world.Enter(Place.Enter(2993, 1));
        Assert.Single(Told, "PLAYER_DIFFICULTY_CHANGED");
        world.Enter(Place.Enter(2993, 23));
        Assert.Equal(2, Told.Count(name => name == "PLAYER_DIFFICULTY_CHANGED"));
    }

    [Fact]
    public void ReadyCheck_Window_IsForTheOthersUntilAnsweredOrOver()
    {
        world.ReadyCheck(GameWorld.PlayerName);
        Assert.False(world.IsReadyCheckShown);
        world.EndReadyCheck(preempted: false);

        world.ReadyCheck("Leader");
        Assert.True(world.IsReadyCheckShown);
        world.AnswerReadyCheck(ready: true);
        Assert.False(world.IsReadyCheckShown);
        Assert.True(world.IsReadyCheckRunning);

        world.ReadyCheck("Leader");
        world.Wait(36);
        Assert.False(world.IsReadyCheckShown);
        Assert.False(world.IsReadyCheckRunning);
    }

    [Theory]
    [InlineData("nothing", false)]
    [InlineData("map", true)]
    [InlineData("combat", true)]
    [InlineData("pvp", true)]
    [InlineData("key", true)]
    public void IsIdentitySecret_EachRestriction_HidesCreatures(string restriction, bool isSecret)
    {
        Unit boss = GameWorld.BossUnit(WorldAtlas.BossByEncounter(3470)!.Value.Boss);
        switch (restriction)
        {
            case "map":
                world.StartAt(Place.Enter(3004, 16));
                break;
            case "combat":
                world.StartCombat();
                break;
            case "pvp":
                world.SetPvpMatch(true);
                break;
            case "key":
                world.StartKeystoneAs(588, 5, KeystoneState.Running);
                break;
        }

        Assert.Equal(isSecret, world.IsIdentitySecret(boss));
        Assert.False(world.IsIdentitySecret(world.Unit("player")!));
    }
}
