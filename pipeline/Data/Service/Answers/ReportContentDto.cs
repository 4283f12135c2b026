namespace AzerothsTopTalent.Data;

internal sealed record ReportContentDto(MasterDataDto? MasterData, IReadOnlyList<FightDto?>? Fights);
