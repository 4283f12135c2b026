namespace AzerothsTopTalent.Data;

internal sealed record DifficultyDto(int Id, string? Name);
