namespace AzerothsTopTalent.Data;

internal sealed record DiscoveryData(RateLimitDto? RateLimitData, DiscoveryWorldDto? WorldData, GameDataDto? GameData)
    : IHasRateLimit;
