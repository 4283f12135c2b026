namespace AzerothsTopTalent;

/// <summary>Switches without asking, for players who turned that on.</summary>
public static class AutoApply
{
    /// <summary>
    /// Only what needs no decision: one build, for a place, and nothing is lost that could not be had back.
    /// </summary>
    public static bool Wants(Offer offer)
    {
        return Options.IsOn(Options.AutoApply)
            && !offer.IsGeneralChoice
            && offer.Trigger != Trigger.Asked
            && offer.Choices.Count == 1
            && Loadouts.IsWornBuildSaved();
    }

    public static void Take(Offer offer)
    {
        OfferPopup.Take(offer.Choices[0]);
    }
}
