namespace AzerothsTopTalent.Data;

internal sealed record RankingsData(RateLimitDto? RateLimitData, RankingsWorldDto? WorldData) : IHasRateLimit;
