namespace AzerothsTopTalent.Data;

internal sealed record ExpansionDto(int Id, string? Name, IReadOnlyList<ZoneDto?>? Zones);
