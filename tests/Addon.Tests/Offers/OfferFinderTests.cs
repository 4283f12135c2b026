extern alias addon;

using addon::AzerothsTopTalent;
using addon::AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent.Addon.Tests.Offers;

public class OfferFinderTests
{
    private static readonly Encounter Sentinel = new(3129, "Plexus Sentinel", ContentKind.Raid, 2684, 0, 0, 1);
    private static readonly Encounter Rashanan = new(2902, "Rasha'nan", ContentKind.Raid, 2599, 0, 0, 2);
    private static readonly Encounter AraKara = new(62660, "Ara-Kara", ContentKind.MythicPlus, 0, 2660, 0, 1);
    private static readonly Encounter Streets = new(112441, "Streets", ContentKind.MythicPlus, 0, 2441, 391, 2);
    private static readonly Encounter Gambit = new(112442, "Gambit", ContentKind.MythicPlus, 0, 2441, 392, 3);
    private static readonly List<Encounter> All = [Sentinel, Rashanan, AraKara, Streets, Gambit];

    [Fact]
    public void General_WithBothBuilds_OffersRaidBeforeMythicPlus()
    {
        var offer = OfferFinder.General(Trigger.Login, Builds(Build("R"), Build("M")))!;

        Assert.Equal(["250:raid", "250:mythicplus"], offer.Choices.Select(choice => choice.Key));
        Assert.Equal("250:general_choice", offer.Key);
    }

    [Fact]
    public void General_WithOneBuild_OffersThatOne()
    {
        var offer = OfferFinder.General(Trigger.Login, Builds(null, Build("M")))!;

        Assert.Equal(["250:mythicplus"], offer.Choices.Select(choice => choice.Key));
    }

    [Fact]
    public void General_WithoutBuilds_OffersNothing()
    {
        Assert.Null(OfferFinder.General(Trigger.SpecChange, Builds(null, null)));
    }

    [Fact]
    public void Dungeon_ByItsInstanceMap_OffersItsBuild()
    {
        var offer = OfferFinder.Dungeon(Trigger.Dungeon, Builds(null, Build("M"), AraKara), All, 2660, 0, true)!;

        Assert.Equal("250:encounter:62660", offer.Key);
        Assert.Equal("AraKara", Assert.Single(offer.Choices).TalentCode.Replace("-", ""));
    }

    [Theory]
    [InlineData(true, "250:mythicplus")]
    [InlineData(false, null)]
    public void Dungeon_WithoutABuildOfItsOwn_OffersTheGeneralOneWhereAllowed(bool withGeneral, string? key)
    {
        var offer = OfferFinder.Dungeon(Trigger.Dungeon, Builds(null, Build("M"), AraKara), All, 2526, 0, withGeneral);

        Assert.Equal(key, offer?.Key);
    }

    [Fact]
    public void Dungeon_WithTwoWings_AsksWhich()
    {
        var offer = OfferFinder.Dungeon(Trigger.Dungeon, Builds(null, null, Streets, Gambit), All, 2441, 0, true)!;

        Assert.Equal(["Streets", "Gambit"], offer.Choices.Select(choice => choice.Encounter!.Name));
        Assert.Equal("250:wings:2441", offer.Key);
    }

    [Theory]
    [InlineData(391, "Streets")]
    [InlineData(392, "Gambit")]
    public void Dungeon_WithTwoWingsAndAKeystone_KnowsWhich(int challengeMapID, string expected)
    {
        var builds = Builds(null, null, Streets, Gambit);
        var offer = OfferFinder.Dungeon(Trigger.Keystone, builds, All, 2441, challengeMapID, true)!;

        Assert.Equal(expected, Assert.Single(offer.Choices).Encounter!.Name);
    }

    [Fact]
    public void Raid_WithOneCandidate_OffersItAlone()
    {
        var verdict = new BossVerdict([Boss(Rashanan)], BossReason.WipedHere, []);
        var offer = OfferFinder.Raid(Trigger.ReadyCheck, Builds(Build("R"), null, Sentinel, Rashanan), All, verdict)!;

        Assert.Equal(["250:encounter:2902"], offer.Choices.Select(choice => choice.Key));
        Assert.Equal(BossReason.WipedHere, offer.Reason);
        Assert.Empty(offer.Menu);
    }

    [Fact]
    public void Raid_WithSeveralCandidates_OffersTheNextTheGeneralBuildAndAMenu()
    {
        var verdict = new BossVerdict([Boss(Sentinel), Boss(Rashanan)], BossReason.NextInOrder, []);
        var offer = OfferFinder.Raid(Trigger.ReadyCheck, Builds(Build("R"), null, Sentinel, Rashanan), All, verdict)!;

        Assert.Equal(["250:encounter:3129", "250:raid"], offer.Choices.Select(choice => choice.Key));
        Assert.Equal(["250:encounter:2902"], offer.Menu.Select(choice => choice.Key));
    }

    [Fact]
    public void Raid_WithNothingKnown_OffersTheGeneralBuildAndMarksTheLockedOnes()
    {
        var verdict = new BossVerdict([], BossReason.Unknown, [Boss(Sentinel) with { State = BossState.LockedOut }]);
        var offer = OfferFinder.Raid(Trigger.ReadyCheck, Builds(Build("R"), null, Sentinel), All, verdict)!;

        Assert.Equal("250:raid", offer.Key);
        Assert.True(Assert.Single(offer.Menu).IsLockedOut);
    }

    private static Boss Boss(Encounter encounter) =>
        new(encounter.EncounterID, encounter.JournalID, encounter.Name, encounter.Order, BossState.Alive);

    private static PopularBuild Build(string code) =>
        new()
        {
            TalentCode = code,
            SampleSize = 20,
            Popularity = 35,
        };

    private static SpecBuilds Builds(PopularBuild? raid, PopularBuild? mythicPlus, params Encounter[] encounters)
    {
        var builds = new SpecBuilds(250, raid, mythicPlus, new());
        foreach (var encounter in encounters)
            builds.Encounters[encounter.EncounterID] = Build(encounter.Name);
        return builds;
    }
}
