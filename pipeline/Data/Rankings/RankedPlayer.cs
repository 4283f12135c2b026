namespace AzerothsTopTalent.Data;

/// <summary>One row of a ranking.</summary>
/// <param name="Identity">Name and server, to know the player again; null for a hidden player, who cannot be known again.</param>
/// <param name="Talents">The player's talents; null when the row has none, or impossible ones.</param>
/// <param name="Log">Where to look the player up; null for a hidden player.</param>
internal sealed record RankedPlayer((string Name, int Server)? Identity, TalentSet? Talents, LogReference? Log);
