namespace AzerothsTopTalent.Data;

internal sealed record GraphQlErrorDto(string? Message);
