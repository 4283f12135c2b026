namespace AzerothsTopTalent.Data;

/// <summary>A page of a ranking, best player first.</summary>
internal sealed record RankingsPage(IReadOnlyList<RankedPlayer> Players, bool HasMore);
