using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Reads and writes a <see cref="RaidLog"/>.</summary>
public static class RaidMemory
{
    /// <summary>A wipe says where the group stands for this long.</summary>
    public const int WipeSeconds = 3 * 3600;

    /// <summary>A raid night; after that the game's own lockout tells what is dead.</summary>
    public const int NightSeconds = 12 * 3600;

    public static void RememberPull(RaidLog log, int encounterID, long now)
    {
        log.PulledAt[encounterID] = now;
    }

    public static void RememberKill(RaidLog log, int encounterID, long now)
    {
        log.KilledAt[encounterID] = now;
        if (log.WipedOn == encounterID)
            log.WipedOn = null;
    }

    public static void RememberWipe(RaidLog log, int encounterID, long now)
    {
        log.WipedOn = encounterID;
        log.WipedAt = now;
    }

    /// <param name="isLockedOut">Whether the player's lockout counts the boss as dead.</param>
    public static BossState StateOf(RaidLog log, int encounterID, bool isLockedOut, long now)
    {
        var killedAt = TonightAt(log.KilledAt, encounterID, now);
        var pulledAt = TonightAt(log.PulledAt, encounterID, now);
        // A boss that was fought after its kill, or in spite of a lockout, is alive in this instance.
        if (pulledAt > killedAt)
            return BossState.Alive;
        if (killedAt > 0)
            return BossState.Killed;
        return isLockedOut ? BossState.LockedOut : BossState.Alive;
    }

    /// <summary>The boss of a wipe that is recent enough to tell where the group stands, or 0.</summary>
    public static int RecentWipe(RaidLog log, long now)
    {
        if (log.WipedOn == null || log.WipedAt == null)
            return 0;
        return IsWithin(now - log.WipedAt.Value, WipeSeconds) ? log.WipedOn.Value : 0;
    }

    private static long TonightAt(LuaMap<int, long?> times, int encounterID, long now)
    {
        var time = times[encounterID] ?? 0;
        return IsWithin(now - time, NightSeconds) ? time : 0;
    }

    // What a damaged file puts into the future never was.
    private static bool IsWithin(long ago, long most)
    {
        return ago >= 0 && ago < most;
    }
}
