namespace AzerothsTopTalent;

/// <summary>
/// A build that waits for cooldowns: what it was asked for in, and the spells of the talents it takes away. At another
/// place or over other talents it is not what the player asked for.
/// </summary>
public sealed record CooldownWait(ApplyRequest Request, string Place, string WornCode, List<int> Spells);
