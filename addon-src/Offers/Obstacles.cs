using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>What the player is doing that no question should come in between.</summary>
public static class Obstacles
{
    public static bool IsCinematicPlaying { get; set; }

    public static Silence Current()
    {
        if (TalentApplier.IsBusy)
            return Silence.Busy;
        if (C_ChallengeMode.IsChallengeModeActive())
            return Silence.KeyRunning;
        if (C_PvP.IsMatchActive() || C_PvP.IsActiveBattlefield())
            return Silence.PvpMatch;
        if (C_InstanceEncounter.IsEncounterInProgress())
            return Silence.EncounterRunning;
        if (Unit.UnitIsDeadOrGhost("player"))
            return Silence.Dead;
        if (Client.InCombatLockdown() || Unit.UnitAffectingCombat("player"))
            return Silence.Combat;
        if (IsCinematicPlaying || Instance.InCinematic() || Instance.IsInCinematicScene())
            return Silence.Cinematic;
        if (Unit.UnitIsAFK("player").TryReveal(out var isAway) && isAway)
            return Silence.Away;
        return Silence.None;
    }

    /// <summary>Whether the question is worth asking again when the obstacle is gone.</summary>
    public static bool Passes(Silence silence)
    {
        return silence == Silence.TalentsNotReady
            || silence == Silence.Busy
            || silence == Silence.EncounterRunning
            || silence == Silence.Dead
            || silence == Silence.Combat
            || silence == Silence.Cinematic
            || silence == Silence.Away;
    }
}
