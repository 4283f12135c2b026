namespace AzerothsTopTalent.Data;

internal sealed record BudgetData(RateLimitDto? RateLimitData) : IHasRateLimit;
