using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Shows offers, one at a time, and keeps the one that has to wait.</summary>
public static class OfferDesk
{
    // The sound of a menu that opens.
    private const int OpenSound = 850;

    private static Trigger? waiting;
    private static Offer? shown;
    private static PopupView? shownView;

    public static bool IsWaiting => waiting != null;

    /// <summary>Whether the popup on screen is an offer.</summary>
    public static bool IsShowing => shownView != null && Popup.IsShowing(shownView);

    /// <summary>Whether the popup on screen is about a place and not the general question.</summary>
    public static bool IsShowingPlace => IsShowing && !shown!.IsGeneralChoice;

    /// <summary>Shows what there is to offer. True when there is a build for this moment, even if it need not be said.</summary>
    public static bool Consider(Trigger trigger)
    {
        var finding = Advisor.Find(trigger);
        waiting = Obstacles.Passes(finding.Silence) ? trigger : null;
        ChatLog.Debug($"{trigger}: {finding.Silence}");
        if (finding.Offer == null)
            return false;
        // What fits the place is worth more than a general build.
        if (finding.Silence != Silence.None || (finding.Offer.IsGeneralChoice && IsShowingPlace))
            return true;

        if (AutoApply.Wants(finding.Offer))
            AutoApply.Take(finding.Offer);
        else
            Present(finding.Offer);
        return true;
    }

    /// <summary>The player asks. Why there is nothing to show, or <see cref="Silence.None"/>.</summary>
    public static Silence Ask()
    {
        var finding = Advisor.Find(Trigger.Asked);
        if (finding.Offer != null && finding.Silence == Silence.None)
            Present(finding.Offer);
        return finding.Silence;
    }

    public static void Retry()
    {
        if (waiting != null)
            Consider(waiting.Value);
    }

    /// <summary>The player has put on by hand what the popup offers.</summary>
    public static void CloseIfWorn()
    {
        if (IsShowing && Advisor.Find(shown!.Trigger).Silence == Silence.Worn)
            Popup.Hide();
    }

    /// <summary>Takes any popup away; an offer comes back when what came in between is over.</summary>
    public static void Postpone()
    {
        if (IsShowing)
            waiting = shown!.Trigger;
        Popup.Hide();
    }

    private static void Present(Offer offer)
    {
        shown = offer;
        shownView = OfferPopup.Describe(offer);
        Popup.Show(shownView, Options.TimeoutSeconds());
        if (Options.IsOn(Options.Sound))
            C_Sound.PlaySound(OpenSound);
    }
}
