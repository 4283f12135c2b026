namespace AzerothsTopTalent.Data;

internal sealed record DiscoveryWorldDto(IReadOnlyList<ExpansionDto?>? Expansions);
