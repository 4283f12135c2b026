using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Which builds fit a moment? Knows the data only; whether the player wants to hear it is decided elsewhere.</summary>
public static class OfferFinder
{
    /// <summary>The two general builds, or the one that is known.</summary>
    public static Offer? General(Trigger trigger, SpecBuilds builds)
    {
        var choices = new List<Choice>();
        if (builds.Raid != null)
            choices.Add(GeneralRaid(builds, builds.Raid));
        if (builds.MythicPlus != null)
            choices.Add(GeneralMythicPlus(builds, builds.MythicPlus));
        if (choices.Count == 0)
            return null;

        return new Offer(trigger, builds.SpecID + Offer.GeneralChoice, choices, []);
    }

    /// <summary>
    /// The build of the dungeon on <paramref name="mapID"/>; one choice a wing where two share the map and the keystone
    /// (<paramref name="challengeMapID"/>, 0 when none is slotted) does not tell. Without one: the general build, where
    /// <paramref name="withGeneral"/> allows it.
    /// </summary>
    public static Offer? Dungeon(
        Trigger trigger,
        SpecBuilds builds,
        List<Encounter> encounters,
        int mapID,
        int challengeMapID,
        bool withGeneral
    )
    {
        var choices = new List<Choice>();
        foreach (var encounter in encounters)
        {
            if (encounter.Kind != ContentKind.MythicPlus || encounter.MapID != mapID)
                continue;
            var isOtherWing = encounter.ChallengeMapID != 0 && encounter.ChallengeMapID != challengeMapID;
            if (challengeMapID != 0 && isOtherWing)
                continue;
            var build = builds.Encounters[encounter.EncounterID];
            if (build != null)
                choices.Add(new Choice(builds.SpecID, ContentKind.MythicPlus, encounter, build));
        }

        if (choices.Count == 0 && withGeneral && builds.MythicPlus != null)
            choices.Add(GeneralMythicPlus(builds, builds.MythicPlus));
        if (choices.Count == 0)
            return null;

        var key = choices.Count == 1 ? choices[0].Key : $"{builds.SpecID}:wings:{mapID}";
        return new Offer(trigger, key, choices, []);
    }

    /// <summary>
    /// The build of the boss the group stands at. Where that is a guess the general raid build gets a button beside it
    /// and the other candidates are in the menu; where nothing is known, the general raid build alone.
    /// </summary>
    public static Offer? Raid(Trigger trigger, SpecBuilds builds, List<Encounter> encounters, BossVerdict verdict)
    {
        var bosses = ChoicesFor(verdict.Candidates, builds, encounters);
        var menu = ChoicesFor(verdict.LockedOut, builds, encounters);
        if (bosses.Count == 0)
        {
            if (builds.Raid == null)
                return null;

            var general = GeneralRaid(builds, builds.Raid);
            return new Offer(trigger, general.Key, [general], menu);
        }

        var choices = new List<Choice> { bosses[0] };
        if (bosses.Count > 1 && builds.Raid != null)
            choices.Add(GeneralRaid(builds, builds.Raid));
        for (var i = bosses.Count - 1; i >= 1; i--)
            menu.Insert(0, bosses[i]);
        return new Offer(trigger, bosses[0].Key, choices, menu, verdict.Reason);
    }

    private static List<Choice> ChoicesFor(List<Boss> bosses, SpecBuilds builds, List<Encounter> encounters)
    {
        var choices = new List<Choice>();
        foreach (var boss in bosses)
        {
            foreach (var encounter in encounters)
            {
                if (encounter.EncounterID != boss.EncounterID)
                    continue;
                var build = builds.Encounters[boss.EncounterID];
                if (build != null)
                    choices.Add(
                        new Choice(
                            builds.SpecID,
                            ContentKind.Raid,
                            encounter,
                            build,
                            null,
                            boss.State == BossState.LockedOut
                        )
                    );
            }
        }
        return choices;
    }

    private static Choice GeneralRaid(SpecBuilds builds, PopularBuild build)
    {
        return new Choice(builds.SpecID, ContentKind.Raid, null, build);
    }

    private static Choice GeneralMythicPlus(SpecBuilds builds, PopularBuild build)
    {
        return new Choice(builds.SpecID, ContentKind.MythicPlus, null, build);
    }
}
