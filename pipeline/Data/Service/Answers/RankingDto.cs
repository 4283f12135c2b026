namespace AzerothsTopTalent.Data;

internal sealed record RankingDto(
    string? Name,
    bool? Hidden,
    ServerDto? Server,
    ReportDto? Report,
    IReadOnlyList<TalentDto>? Talents
);
