using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Turns what the data offers into what this player wants: his pins, his hero tree, nothing that cannot be read.</summary>
public static class Preferences
{
    /// <summary>The offer with every choice as the player wants it, or null when none of its buttons is left.</summary>
    public static Offer? Apply(Offer offer, TreeShape tree)
    {
        var choices = ApplyAll(offer.Choices, tree);
        if (choices.Count == 0)
            return null;
        return offer with { Choices = choices, Menu = ApplyAll(offer.Menu, tree) };
    }

    /// <summary>The same choice with the most common build of the worn hero tree, or null when it has that tree already.</summary>
    public static Choice? InWornHeroTree(Choice choice, TreeShape tree)
    {
        var worn = C_ClassTalents.GetActiveHeroTalentSpec();
        if (choice.Pin != null || worn == null || HeroTreeOf(choice.Build.TalentCode, tree) == worn)
            return null;

        var other = choice.Build.Alternatives?[worn.Value];
        if (other == null)
            return null;
        return choice with
        {
            Build = new PopularBuild
            {
                TalentCode = other.TalentCode,
                SampleSize = choice.Build.SampleSize,
                Popularity = other.Popularity,
                Difficulty = choice.Build.Difficulty,
                Builds = 0,
            },
        };
    }

    /// <summary>The hero tree of a build, or 0 when it has none or cannot be read.</summary>
    public static int HeroTreeOf(string talentCode, TreeShape tree)
    {
        var loadout = BuildString.Decode(talentCode, tree).Loadout;
        return loadout == null ? 0 : HeroTree.ChosenIn(loadout, tree);
    }

    private static List<Choice> ApplyAll(List<Choice> choices, TreeShape tree)
    {
        var wanted = new List<Choice>();
        foreach (var choice in choices)
        {
            var preferred = ApplyTo(choice, tree);
            // A build that does not decode on the game's tree is never offered.
            if (BuildString.Decode(preferred.TalentCode, tree).Loadout != null)
                wanted.Add(preferred);
        }
        return wanted;
    }

    private static Choice ApplyTo(Choice choice, TreeShape tree)
    {
        var pinned = Pins.Apply(choice, tree);
        if (pinned.Pin != null)
            return pinned;
        if (!Options.IsOn(Options.KeepHeroTree))
            return choice;
        return InWornHeroTree(choice, tree) ?? choice;
    }
}
