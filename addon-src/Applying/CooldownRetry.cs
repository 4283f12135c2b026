using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// A talent whose spell is on cooldown cannot be given back. The change is made again when the cooldowns are over, however
/// long that takes: at the time the game says, or sooner when it says that cooldowns have changed. Where it keeps the time
/// secret, or names a talent that is not on cooldown as far as can be seen, the change is tried from time to time.
/// </summary>
public static class CooldownRetry
{
    private const double SecondsBetween = 10;

    /// <summary>The server may count a little slower than the client.</summary>
    private const double Slack = 0.2;

    private static CooldownWait? waiting;
    private static TimerHandle? timer;
    private static bool isRunning;
    private static bool isLookingSoon;

    /// <summary>Says why the game refused the commit, once, and waits where waiting helps.</summary>
    public static void RetryOrSay(ApplyOperation refused, string reason)
    {
        var request = refused.Request;
        if (!IsCooldown(reason))
        {
            ChatLog.Say(reason == "" ? L.Failed : Fill(L.RefusedBy, "reason", reason));
            return;
        }

        if (!request.IsRetry)
        {
            ChatLog.Say(Fill(L.RefusedBy, "reason", reason));
            ChatLog.Say(Fill(L.WaitsForCooldown, "build", request.Name));
        }
        var place = Place.Current().Key;
        Wait(new CooldownWait(request, place, WornTalents.Code(), TalentCooldowns.SpellsTakenAway(refused)));
    }

    /// <summary>Waits no more: the player has asked for something else.</summary>
    public static void Stop()
    {
        if (waiting != null)
            Events.SpellUpdateCooldown -= OnSpellUpdateCooldown;
        waiting = null;
        timer?.Cancel();
        timer = null;
    }

    private static void Wait(CooldownWait refused)
    {
        Stop();
        waiting = refused;
        Events.SpellUpdateCooldown += OnSpellUpdateCooldown;
        LookAfter(TalentCooldowns.SecondsLeft(refused.Spells));
    }

    private static void LookAfter(double? seconds)
    {
        isRunning = seconds != 0;
        timer?.Cancel();
        timer = C_Timer.NewTimer(seconds > 0 ? seconds.Value + Slack : SecondsBetween, handle => Look());
    }

    // Comes often. Only the end of a cooldown that was seen is news.
    private static void OnSpellUpdateCooldown(
        int? spellID,
        int? baseSpellID,
        int? category,
        int? startRecoveryCategory,
        int? itemID
    )
    {
        if (!isRunning || isLookingSoon)
            return;

        isLookingSoon = true;
        Client.RunNextFrame(LookSoon);
    }

    private static void LookSoon()
    {
        isLookingSoon = false;
        Look();
    }

    private static void Look()
    {
        var kept = waiting;
        if (kept == null)
            return;

        var request = kept.Request;
        if (Place.Current().Key != kept.Place)
        {
            Drop(Fill(L.QueueDropped, "build", request.Name));
            return;
        }
        if (request.SpecID != CurrentSpec.ID() || WornTalents.Code() != kept.WornCode)
        {
            Drop(Fill(L.QueueOutdated, "build", request.Name));
            return;
        }

        var left = TalentCooldowns.SecondsLeft(kept.Spells);
        if (left != 0 || IsOccupied())
        {
            LookAfter(left);
            return;
        }
        Stop();
        TalentApplier.Apply(request with { IsRetry = true });
    }

    private static void Drop(string message)
    {
        Stop();
        ChatLog.Say(message);
    }

    private static bool IsOccupied()
    {
        return TalentApplier.IsBusy || CombatQueue.MustWait() || Unit.UnitIsDeadOrGhost("player");
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
