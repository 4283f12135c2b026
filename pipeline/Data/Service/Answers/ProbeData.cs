namespace AzerothsTopTalent.Data;

internal sealed record ProbeData(
    RateLimitDto? RateLimitData,
    IReadOnlyDictionary<string, RankedEncounterDto?>? WorldData
) : IHasRateLimit;
