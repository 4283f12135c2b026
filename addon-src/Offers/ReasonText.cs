using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>Why this boss, in words.</summary>
public static class ReasonText
{
    public static string Of(BossReason reason)
    {
        return reason switch
        {
            BossReason.OnlyOneLeft => L.ReasonOnlyOneLeft,
            BossReason.InSight => L.ReasonInSight,
            BossReason.ThisRoom => L.ReasonThisRoom,
            BossReason.PulledHereBefore => L.ReasonPulledHereBefore,
            BossReason.WipedHere => Fill(L.ReasonWipedHere, "time", SinceWipe()),
            BossReason.NextInOrder => L.ReasonNextInOrder,
            _ => "",
        };
    }

    private static string SinceWipe()
    {
        var log = SavedVariables.RaidLog(Place.Current().Key);
        var minutes = (int)((Client.GetServerTime() - (log.WipedAt ?? 0)) / 60);
        return minutes < 2 ? L.JustNow : Fill(L.MinutesAgo, "count", minutes);
    }
}
