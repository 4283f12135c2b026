using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Addon.Tests.World;

public sealed class GameWorldTests
{
    private const int Mage = 8;
    private const int Fire = 63;
    private const int Frost = 64;
    private readonly GameWorld world = new(SandboxTrees.Catalog, Mage, Frost);
    private readonly List<GameEvent> events = [];

    public GameWorldTests() => world.Raised += events.Add;

    [Fact]
    public void Login_AtOnce_TellsInTheDocumentedOrder()
    {
        world.BeginLogin();
        world.FinishLogin();

        AssertOrder("PLAYER_LOGIN", "PLAYER_ENTERING_WORLD", "LOADING_SCREEN_DISABLED");
        Assert.Equal([true, false], One("PLAYER_ENTERING_WORLD").Arguments);
        Assert.NotNull(world.Talents.Active);
    }

    [Fact]
    public void Login_TalentsLate_AreMissingUntilTheyArrive()
    {
        world.LoginDelay = 3;
        world.BeginLogin();
        world.FinishLogin();
        Assert.Null(world.Talents.Active);
        events.Clear();

        world.Wait(3);

        Assert.NotNull(world.Talents.Active);
        AssertOrder("TRAIT_CONFIG_LIST_UPDATED", "SPELLS_CHANGED", "PLAYER_TALENT_UPDATE");
    }

    [Fact]
    public void Reload_StagedTalents_AreKept_LoginLosesThem()
    {
        TraitConfig active = world.Talents.Active!;
        active.Staged = RandomBuild.Make(world.Talents.Rules(Frost), new Random(1));

        world.BeginReload();
        world.FinishReload();
        Assert.True(active.HasStagedChanges);
        Assert.Equal([false, true], One("PLAYER_ENTERING_WORLD").Arguments);

        world.Logout();
        world.BeginLogin();
        Assert.False(active.HasStagedChanges);
    }

    [Fact]
    public void Enter_Raid_TellsInOrderAndRestricts()
    {
        world.Enter(Place.Enter(3004, 16));

        AssertOrder(
            "PLAYER_LEAVING_WORLD",
            "LOADING_SCREEN_ENABLED",
            "ADDON_RESTRICTION_STATE_CHANGED",
            "PLAYER_MAP_CHANGED",
            "PLAYER_ENTERING_WORLD",
            "ZONE_CHANGED_NEW_AREA",
            "LOADING_SCREEN_DISABLED"
        );
        Assert.True(world.IsRestricted(RestrictionType.Map));
        Assert.Equal("raid", world.Place.InstanceType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReadyCheck_Payload_IsSecretInInstances(bool inRaid)
    {
        if (inRaid)
        {
            world.Enter(Place.Enter(3004, 16));
        }

        world.ReadyCheck();

        Assert.All(One("READY_CHECK").Arguments, value => Assert.Equal(inRaid, value is SecretArgument));
        world.Wait(36);
        Assert.Equal([false], One("READY_CHECK_FINISHED").Arguments);
    }

    [Fact]
    public void IsRestricted_WhileAChangeIsTold_ReadsFalse()
    {
        bool? seen = null;
        world.Raised += told =>
            seen ??= told.Name == "ADDON_RESTRICTION_STATE_CHANGED" ? world.IsRestricted(RestrictionType.Combat) : null;

        world.StartCombat();

        Assert.False(seen);
        Assert.True(world.IsRestricted(RestrictionType.Combat));
    }

    [Fact]
    public void Wipe_AfterPull_TellsOfADefeat()
    {
        world.Enter(Place.Enter(3004, 16));
        Boss boss = world.Place.Instance!.Bosses[2];
        world.Pull(boss);
        Assert.True(world.IsEncounterInProgress);

        world.Wipe();

        GameEvent end = One("ENCOUNTER_END");
        Assert.Equal([boss.EncounterId, boss.Name, 16, 1, 0], end.Arguments.Take(5));
        Assert.False(world.IsAlive);
        Assert.False(world.IsInCombat);
        Assert.False(world.IsSavedTo(3004, boss.EncounterId, 16));
    }

    [Fact]
    public void Kill_Boss_IsOnTheLockoutOfThatDifficultyOnly()
    {
        world.Enter(Place.Enter(3004, 16));
        Boss boss = world.Place.Instance!.Bosses[0];
        world.Pull(boss);

        world.Kill();

        Assert.True(world.IsSavedTo(3004, boss.EncounterId, 16));
        Assert.False(world.IsSavedTo(3004, boss.EncounterId, 15));
        Assert.True(world.InstanceKills.Contains(3004, 16, boss.EncounterId));
    }

    [Fact]
    public void ChangeSpec_Cast_EndsInTheSpecEvents()
    {
        Assert.True(world.ChangeSpec(Fire));
        Assert.Equal(Frost, world.SpecId);
        world.Wait(5);

        Assert.Equal(Fire, world.SpecId);
        AssertOrder(
            "UNIT_SPELLCAST_START",
            "ACTIVE_PLAYER_SPECIALIZATION_CHANGED",
            "PLAYER_SPECIALIZATION_CHANGED",
            "SPELLS_CHANGED"
        );
        Assert.Equal(world.Talents.ActiveOf(Fire), world.Talents.Active);
    }

    [Fact]
    public void ChangeSpec_Moving_FailsTheCast()
    {
        world.ChangeSpec(Fire);
        world.StartMoving();
        world.Wait(6);

        Assert.Equal(Frost, world.SpecId);
        One("SPECIALIZATION_CHANGE_CAST_FAILED");
    }

    [Fact]
    public void ForceSpec_NoSpecEvent_IsTold()
    {
        world.ForceSpec(Fire);

        Assert.Equal(Fire, world.SpecId);
        Assert.DoesNotContain(events, told => told.Name.Contains("SPECIALIZATION", StringComparison.Ordinal));
    }

    [Fact]
    public void Level_BelowTen_IsTheInitialSpecWithoutTalents()
    {
        var young = new GameWorld(SandboxTrees.Catalog, Mage, Frost, level: 9);

        Assert.Equal(1449, young.SpecId);
        Assert.Equal(4, young.Class.IndexOf(young.SpecId));
        Assert.Null(young.Talents.Active);

        young.SetLevel(10);
        Assert.Equal(Frost, young.SpecId);
        Assert.NotNull(young.Talents.Active);
    }

    [Theory]
    [InlineData("combat", "ERR_TALENT_FAILED_IN_COMBAT")]
    [InlineData("key", "ERR_TALENT_FAILED_IN_MYTHIC_PLUS")]
    [InlineData("pvp", "ERR_TALENT_FAILED_IN_PVP_MATCH")]
    [InlineData("dead", "ERR_PLAYER_DEAD")]
    [InlineData("rest", "ERR_TALENT_FAILED_REST_AREA")]
    [InlineData("raid", null)]
    public void TalentLock_State_NamesTheReason(string state, string? reason)
    {
        switch (state)
        {
            case "combat":
                world.StartCombat();
                break;
            case "key":
                world.Enter(Place.Enter(2993, 23));
                world.SlotKeystone(588, 12);
                world.StartKeystone();
                break;
            case "pvp":
                world.SetPvpMatch(true);
                break;
            case "dead":
                world.Die();
                break;
            case "rest":
                world.RequiresRestArea = true;
                world.IsResting = false;
                break;
            default:
                world.Enter(Place.Enter(3004, 16));
                break;
        }

        Assert.Equal(reason, world.TalentLock);
    }

    [Fact]
    public void IsIdentitySecret_Boss_IsReadableOutsideAndSecretInside()
    {
        Unit boss = GameWorld.BossUnit(WorldAtlas.BossByEncounter(3470)!.Value.Boss);
        world.SetUnit("target", boss);
        Assert.False(world.IsIdentitySecret(world.Unit("TARGET")!));

        world.Enter(Place.Enter(3004, 16));
        world.SetUnit("target", boss);
        Assert.True(world.IsIdentitySecret(world.Unit("target")!));
        Assert.False(world.IsIdentitySecret(world.Unit("player")!));
        Assert.False(world.IsIdentitySecret(boss with { Visibility = UnitVisibility.Readable }));
    }

    [Fact]
    public void StartKeystone_Run_ChangesTheDifficultyAndFixesTalents()
    {
        world.Enter(Place.Enter(2441, 23));
        world.OpenFont();
        world.SlotKeystone(392, 10);
        world.StartKeystone();

        Assert.Equal(8, world.Place.DifficultyId);
        Assert.Equal(392, world.Keystone.ChallengeMapId);
        AssertOrder(
            "CHALLENGE_MODE_KEYSTONE_RECEPTABLE_OPEN",
            "CHALLENGE_MODE_KEYSTONE_SLOTTED",
            "CHALLENGE_MODE_START"
        );
    }

    private GameEvent One(string name) => Assert.Single(events, told => told.Name == name);

    private void AssertOrder(params string[] names)
    {
        int at = -1;
        foreach (string name in names)
        {
            int next = events.FindIndex(at + 1, told => told.Name == name);
            Assert.True(
                next > at,
                $"{name} is missing or out of order in: {string.Join(", ", events.Select(told => told.Name))}"
            );
            at = next;
        }
    }
}
