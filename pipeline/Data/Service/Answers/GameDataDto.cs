namespace AzerothsTopTalent.Data;

internal sealed record GameDataDto(IReadOnlyList<GameClassDto?>? Classes);
