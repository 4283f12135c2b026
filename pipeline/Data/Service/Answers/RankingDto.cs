namespace AzerothsTopTalent.Data;

internal sealed record RankingDto(
    string? Name,
    bool? Hidden,
    string? Class,
    string? Spec,
    ServerDto? Server,
    ReportDto? Report,
    IReadOnlyList<TalentDto>? Talents
);
