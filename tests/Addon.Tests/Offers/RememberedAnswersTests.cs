extern alias addon;

using addon::AzerothsTopTalent;
using addon::AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent.Addon.Tests.Offers;

/// <summary>Closed stays closed until the answer changes.</summary>
public class RememberedAnswersTests
{
    [Fact]
    public void Closings_OfTheSameOfferInTheSameTalents_StayClosed()
    {
        var saved = new CharacterSaved { Closings = new() };
        Closings.Remember(saved.Closings, Offer(Trigger.Dungeon, "A"), "worn");

        Assert.True(Closings.Contains(saved.Closings, Offer(Trigger.Dungeon, "A"), "worn"));
    }

    [Theory]
    [InlineData(Trigger.Dungeon, "B", "worn")]
    [InlineData(Trigger.Dungeon, "A", "other")]
    [InlineData(Trigger.Keystone, "A", "worn")]
    public void Closings_WhenSomethingChanged_AskAgain(Trigger trigger, string code, string worn)
    {
        var saved = new CharacterSaved { Closings = new() };
        Closings.Remember(saved.Closings, Offer(Trigger.Dungeon, "A"), "worn");

        Assert.False(Closings.Contains(saved.Closings, Offer(trigger, code), worn));
    }

    [Fact]
    public void Suppressions_OfTheOffer_AreTheKeysAsSpecified()
    {
        var saved = new CharacterSaved { Suppressions = new() };
        Suppressions.Add(saved.Suppressions, Offer(Trigger.Dungeon, "A"));

        Assert.Equal("250:raid", Assert.Single(saved.Suppressions).Key);
        Assert.True(Suppressions.Contains(saved.Suppressions, Offer(Trigger.ReadyCheck, "B")));
    }

    [Fact]
    public void Suppressions_OfTheAccount_AreTakenOver()
    {
        var account = new AccountSaved { Suppressions = new() };
        account.Suppressions["250:raid"] = true;
        account.Suppressions["250:mythicplus"] = false;
        var saved = new CharacterSaved { Suppressions = new() };

        Suppressions.Merge(saved.Suppressions, account.Suppressions);

        Assert.Equal(["250:raid"], saved.Suppressions.Select(entry => entry.Key));
    }

    private static Offer Offer(Trigger trigger, string code)
    {
        var build = new PopularBuild
        {
            TalentCode = code,
            SampleSize = 20,
            Popularity = 35,
        };
        return new Offer(trigger, "250:raid", [new Choice(250, ContentKind.Raid, null, build)], []);
    }
}
