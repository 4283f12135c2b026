namespace AzerothsTopTalent.WowApi;

/// <summary>
/// What happened in one raid at one difficulty, kept in the character's saved variables so that a reload in the middle
/// of the raid forgets nothing. Times are the server's, in seconds.
/// </summary>
[LuaTable]
public sealed class RaidLog
{
    /// <summary>When the player last fought a boss, by encounter id.</summary>
    [LuaName("pulledAt")]
    public required LuaMap<int, long?> PulledAt { get; set; }

    /// <summary>When the player last saw a boss die, by encounter id.</summary>
    [LuaName("killedAt")]
    public required LuaMap<int, long?> KilledAt { get; set; }

    /// <summary>The boss of the last wipe.</summary>
    [LuaName("wipedOn")]
    public int? WipedOn { get; set; }

    [LuaName("wipedAt")]
    public long? WipedAt { get; set; }
}
