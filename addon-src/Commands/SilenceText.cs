using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>Why nothing is offered, in words.</summary>
public static class SilenceText
{
    public static string Of(Silence silence)
    {
        return silence switch
        {
            Silence.Disabled => L.SilentDisabled,
            Silence.MomentOff => L.SilentMomentOff,
            Silence.NoSpec => L.SilentNoSpec,
            Silence.TalentsNotReady => L.SilentTalentsNotReady,
            Silence.NoData => L.SilentNoData,
            Silence.OtherTree => L.SilentOtherTree,
            Silence.NoBuildHere => L.SilentNoBuildHere,
            Silence.Worn => L.SilentWorn,
            Silence.Suppressed => L.SilentSuppressed,
            Silence.ClosedBefore => L.SilentClosedBefore,
            Silence.KeyRunning => L.SilentKeyRunning,
            Silence.PvpMatch => L.SilentPvpMatch,
            Silence.EncounterRunning => L.SilentEncounterRunning,
            Silence.Dead => L.SilentDead,
            Silence.Combat => L.SilentCombat,
            Silence.Cinematic => L.SilentCinematic,
            Silence.Away => L.SilentAway,
            Silence.Busy => L.SilentBusy,
            _ => "",
        };
    }
}
