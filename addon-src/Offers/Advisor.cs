using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Decides at a moment whether there is a build worth offering.</summary>
public static class Advisor
{
    /// <summary>The challenge map of the keystone in the font, or 0.</summary>
    public static int SlottedChallenge { get; set; }

    public static Finding Find(Trigger trigger)
    {
        var silence = Muted(trigger);
        if (silence != Silence.None)
            return new Finding(null, silence);

        var specID = CurrentSpec.ID();
        var builds = BuildData.Of(specID);
        if (builds == null)
            return new Finding(null, Silence.NoData);
        if (!BuildData.FitsGame(specID))
            return new Finding(null, Silence.OtherTree);

        var tree = GameTree.Get()!;
        var found = OfferFor(trigger, builds);
        var offer = found == null ? null : Preferences.Apply(found, tree);
        if (offer == null)
            return new Finding(null, Silence.NoBuildHere);
        return new Finding(offer, SilenceAbout(offer, tree));
    }

    private static Silence Muted(Trigger trigger)
    {
        if (!Options.IsOn(Options.Enabled) || SavedVariables.Character.Enabled == false)
            return Silence.Disabled;
        if (!IsMomentOn(trigger))
            return Silence.MomentOff;
        if (CurrentSpec.IsBelowFirst())
            return Silence.NoSpec;
        if (GameTree.Get() == null)
            return Silence.TalentsNotReady;
        return Obstacles.Current();
    }

    private static bool IsMomentOn(Trigger trigger)
    {
        var place = Place.Current();
        return trigger switch
        {
            Trigger.Login => Options.IsOn(Options.Login),
            Trigger.SpecChange => Options.IsOn(Options.SpecChange),
            Trigger.Dungeon => Options.IsOn(Options.Dungeon),
            Trigger.Keystone => Options.IsOn(Options.Dungeon),
            Trigger.ReadyCheck when place.IsDungeon => Options.IsOn(Options.Dungeon),
            Trigger.ReadyCheck => Options.IsOn(Options.ReadyCheck) && (!place.IsLfr || Options.IsOn(Options.Lfr)),
            _ => true,
        };
    }

    private static Offer? OfferFor(Trigger trigger, SpecBuilds builds)
    {
        if (trigger == Trigger.Login || trigger == Trigger.SpecChange)
            return OfferFinder.General(trigger, builds);

        var place = Place.Current();
        if (place.IsRaid)
            return OfferFinder.Raid(trigger, builds, BuildData.Encounters, BossRoom.Look(place, builds));
        if (place.IsDungeon)
        {
            var withGeneral = Difficulty.IsMythicDungeon(place.DifficultyID) && Options.IsOn(Options.DungeonGeneral);
            return OfferFinder.Dungeon(
                trigger,
                builds,
                BuildData.Encounters,
                place.MapID,
                SlottedChallenge,
                withGeneral || trigger == Trigger.Asked
            );
        }
        return trigger == Trigger.Asked ? OfferFinder.General(trigger, builds) : null;
    }

    private static Silence SilenceAbout(Offer offer, TreeShape tree)
    {
        var worn = WornTalents.Current(tree);
        if (worn == null)
            return Silence.TalentsNotReady;
        if (IsWorn(offer, worn, tree))
            return Silence.Worn;
        if (offer.Trigger == Trigger.Asked)
            return Silence.None;
        if (Suppressions.Contains(SavedVariables.Suppressions, offer))
            return Silence.Suppressed;
        if (Closings.Contains(SavedVariables.Closings, offer, WornTalents.Code()))
            return Silence.ClosedBefore;
        return Silence.None;
    }

    // Wearing either general build answers the general question; elsewhere the first choice is the one that counts.
    private static bool IsWorn(Offer offer, Loadout worn, TreeShape tree)
    {
        if (!offer.IsGeneralChoice)
            return IsWorn(offer.Choices[0], worn, tree);

        foreach (var choice in offer.Choices)
        {
            if (IsWorn(choice, worn, tree))
                return true;
        }
        return false;
    }

    private static bool IsWorn(Choice choice, Loadout worn, TreeShape tree)
    {
        var target = BuildString.Decode(choice.TalentCode, tree).Loadout;
        if (target == null)
            return false;
        return BuildMatch.AreEqual(worn, target, tree) || IsAllThatFits(choice, worn, target, tree);
    }

    // Below the level cap: a part of the build, and no points for more of it or a try that showed that no more fits.
    private static bool IsAllThatFits(Choice choice, Loadout worn, Loadout target, TreeShape tree)
    {
        if (!BuildMatch.IsPartOf(worn, target, tree))
            return false;

        var last = SavedVariables.LastApplied[choice.SpecID];
        var wasTried = last != null && last.TalentCode == choice.TalentCode && last.Level == Unit.UnitLevel("player");
        return wasTried || !HasPoints();
    }

    private static bool HasPoints()
    {
        return C_ClassTalents.HasUnspentTalentPoints().HasUnspentPoints
            || C_ClassTalents.HasUnspentHeroTalentPoints().HasUnspentPoints;
    }
}
