namespace AzerothsTopTalent.Data;

internal sealed record ServerDto(int Id, string? Name);
