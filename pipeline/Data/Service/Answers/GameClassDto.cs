namespace AzerothsTopTalent.Data;

internal sealed record GameClassDto(string? Name, string? Slug, IReadOnlyList<GameSpecDto?>? Specs);
