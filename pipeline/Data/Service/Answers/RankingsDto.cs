namespace AzerothsTopTalent.Data;

/// <summary>The rankings scalar: a page, or an error in its place.</summary>
internal sealed record RankingsDto(string? Error, int? Page, bool? HasMorePages, IReadOnlyList<RankingDto?>? Rankings);
