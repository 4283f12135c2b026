using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.Addon.Tests.Surface;

/// <summary>Journal, locks, maps and keystones as Lua sees them.</summary>
public sealed class PlaceApiTests
{
    [Theory]
    [InlineData("(select(7, EJ_GetEncounterInfo(2888)))", "3470")]
    [InlineData("(select(8, EJ_GetEncounterInfo(2888)))", "3004")]
    [InlineData("(select(6, EJ_GetEncounterInfo(2888)))", "1320")]
    [InlineData("(EJ_GetEncounterInfo(2888))", "Nek'zali the Soulcoiler")]
    [InlineData("EJ_GetEncounterInfo(1)", "")]
    [InlineData("C_EncounterJournal.GetInstanceForGameMap(3004)", "1320")]
    [InlineData("(select(3, EJ_GetEncounterInfoByIndex(2, 1320)))", "2874")]
    [InlineData("(select(12, EJ_GetInstanceInfo(1320)))", "true")]
    [InlineData("(select(6, C_ChallengeMode.GetMapUIInfo(392)))", "2441")]
    [InlineData("#C_ChallengeMode.GetMapTable()", "8")]
    [InlineData("C_ChallengeMode.IsChallengeModeActive()", "false")]
    [InlineData("(select(2, GetDifficultyInfo(233)))", "raid")]
    [InlineData("IsInInstance()", "false none")]
    [InlineData("C_Map.GetBestMapForUnit('target')", "nil")]
    public void Call_Anywhere_AnswersWithTheGamesIds(string expression, string expected) =>
        Assert.Equal(expected, new LuaBench().Eval(expression));

    [Fact]
    public void GetEncountersOnMap_Room_ShowsItsBoss()
    {
        var bench = new LuaBench();
        bench.World.Enter(Place.Enter(3004, 16));
        Assert.Equal("8", bench.Eval("#C_EncounterJournal.GetEncountersOnMap(C_Map.GetBestMapForUnit('player'))"));

        bench.World.WalkTo(WorldAtlas.BossByEncounter(3421)!.Value.Boss);

        Assert.Equal(
            "1 2887",
            bench.Run(
                "local all = C_EncounterJournal.GetEncountersOnMap(C_Map.GetBestMapForUnit('player')) return #all, all[1].encounterID"
            )
        );
    }

    [Fact]
    public void GetBestMapForUnit_NoFloor_IsNil()
    {
        var bench = new LuaBench();
        bench.World.Enter(Place.Enter(3004, 16) with { UiMapId = null });

        Assert.Equal("nil", bench.Eval("C_Map.GetBestMapForUnit('player')"));
    }

    [Fact]
    public void IsEncounterComplete_Lockout_IsOfTheDifficultyAndFollowsRedirection()
    {
        var bench = new LuaBench();
        bench.World.PersonalLocks.Add(3004, 16, 3470);
        Assert.Equal(
            "true false",
            bench.Eval(
                "C_RaidLocks.IsEncounterComplete(3004, 3470, 16), C_RaidLocks.IsEncounterComplete(3004, 3470, 15)"
            )
        );

        bench.World.RedirectedDifficulties[233] = 16;

        Assert.Equal(
            "16 true",
            bench.Eval(
                "C_RaidLocks.GetRedirectedDifficultyID(3004, 233), C_RaidLocks.IsEncounterComplete(3004, 3470, 233)"
            )
        );
    }

    [Fact]
    public void InstanceKills_OtherPlayersRaid_IsNotTheOwnLockout()
    {
        var bench = new LuaBench();
        bench.World.Enter(Place.Enter(3004, 16));
        bench.World.InstanceKills.Add(3004, 16, 3470);

        Assert.Equal("false", bench.Eval("C_RaidLocks.IsEncounterComplete(3004, 3470, 16)"));
    }

    [Fact]
    public void Names_Korean_ShareNoWordWithEnglish()
    {
        var bench = new LuaBench(setUp: world => world.Language = FakeWow.World.Language.ByCode("koKR")!);

        Assert.DoesNotContain("zali", bench.Eval("(EJ_GetEncounterInfo(2888))"));
        Assert.Equal("koKR", bench.Eval("GetLocale()"));
    }

    [Fact]
    public void GetSlottedKeystoneInfo_Slotted_NamesTheWing()
    {
        var bench = new LuaBench();
        bench.World.Enter(Place.Enter(2441, 23));
        bench.World.SlotKeystone(392, 11);

        Assert.Equal("392", bench.Eval("(C_ChallengeMode.GetSlottedKeystoneInfo())"));
        bench.World.StartKeystone();
        Assert.Equal(
            "392 true 8",
            bench.Eval(
                "C_ChallengeMode.GetActiveChallengeMapID(), C_ChallengeMode.IsChallengeModeActive(), (select(3, GetInstanceInfo()))"
            )
        );
    }
}
