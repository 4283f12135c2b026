namespace AzerothsTopTalent.Data;

internal sealed record GameSpecDto(string? Name, string? Slug);
