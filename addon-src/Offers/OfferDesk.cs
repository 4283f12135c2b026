namespace AzerothsTopTalent;

/// <summary>Shows offers, one at a time, and keeps the one that has to wait.</summary>
public static class OfferDesk
{
    private static Trigger? waiting;
    private static Offer? shown;

    public static bool IsWaiting => waiting != null;

    /// <summary>Whether the popup on screen is about a place and not the general question.</summary>
    public static bool IsShowingPlace => Popup.IsShown && shown != null && !shown.IsGeneralChoice;

    public static void Consider(Trigger trigger)
    {
        var finding = Advisor.Find(trigger);
        waiting = Obstacles.Passes(finding.Silence) ? trigger : null;
        ChatLog.Debug($"{trigger}: {finding.Silence}");
        if (finding.Offer == null || finding.Silence != Silence.None)
            return;
        // What fits the place is worth more than a general build.
        if (finding.Offer.IsGeneralChoice && IsShowingPlace)
            return;

        shown = finding.Offer;
        Popup.Show(OfferPopup.Describe(finding.Offer), Options.TimeoutSeconds());
    }

    public static void Retry()
    {
        if (waiting != null)
            Consider(waiting.Value);
    }
}
