namespace AzerothsTopTalent.Data;

/// <summary>
/// Where a ranked player's log is, to look up one import code. Held in memory for as long as a look-up may come, never
/// stored or shown.
/// </summary>
/// <param name="ReportCode">The report.</param>
/// <param name="FightId">The fight in it.</param>
/// <param name="PlayerName">The player's name, to find the actor.</param>
/// <param name="ServerName">The player's server; names are unique per server only.</param>
internal sealed record LogReference(string ReportCode, int FightId, string PlayerName, string ServerName);
