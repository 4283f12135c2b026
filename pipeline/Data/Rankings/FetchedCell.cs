namespace AzerothsTopTalent.Data;

/// <summary>What fetching a cell gave: what is stored, and what is kept in memory for look-ups.</summary>
internal sealed record FetchedCell(CellLine Line, int Players, IReadOnlyDictionary<TalentSet, LogReference> Logs);
