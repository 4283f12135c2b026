namespace AzerothsTopTalent.Data;

/// <summary>The rankings scalar: a page, or an error in its place. Count is of the rows on this page.</summary>
internal sealed record RankingsDto(
    string? Error,
    int? Page,
    bool? HasMorePages,
    int? Count,
    IReadOnlyList<RankingDto?>? Rankings
);
