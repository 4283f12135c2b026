using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// A talent whose spell is on cooldown cannot be given back. The cooldown itself may be secret, so the change is tried
/// again from time to time.
/// </summary>
public static class CooldownRetry
{
    private const double SecondsBetween = 5;
    private const int MostTries = 60;

    private static ApplyRequest? waiting;
    private static string place = "";
    private static int tries;

    /// <summary>Says why the game refused the commit, once, and waits where waiting helps.</summary>
    public static void RetryOrSay(ApplyRequest request, string reason)
    {
        if (!IsCooldown(reason))
        {
            waiting = null;
            ChatLog.Say(reason == "" ? L.Failed : Fill(L.RefusedBy, "reason", reason));
            return;
        }

        if (!IsRetrying(request))
        {
            waiting = request;
            place = Place.Current().Key;
            tries = 0;
            ChatLog.Say(Fill(L.RefusedBy, "reason", reason));
            ChatLog.Say(Fill(L.WaitsForCooldown, "build", request.Name));
        }
        tries++;
        if (tries <= MostTries)
            C_Timer.After(SecondsBetween, () => Retry(request));
        else
            waiting = null;
    }

    /// <summary>Whether this change has been announced already and is only tried again.</summary>
    public static bool IsRetrying(ApplyRequest request)
    {
        return waiting == request;
    }

    private static void Retry(ApplyRequest request)
    {
        if (!IsRetrying(request))
            return;
        if (request.SpecID != CurrentSpec.ID() || Place.Current().Key != place || TalentApplier.IsBusy)
        {
            waiting = null;
            return;
        }
        TalentApplier.Apply(request);
    }

    // The text has the spell's name in the middle: "You can't change that talent choice while %s is on cooldown."
    private static bool IsCooldown(string reason)
    {
        var pattern = GlobalStrings.ERR_TALENT_FAILED_CANT_REMOVE_TALENT;
        var gap = pattern.IndexOf("%s", StringComparison.Ordinal);
        return gap >= 0
            && reason.StartsWith(pattern[..gap], StringComparison.Ordinal)
            && reason.EndsWith(pattern[(gap + 2)..], StringComparison.Ordinal);
    }
}
