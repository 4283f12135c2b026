namespace AzerothsTopTalent.Data;

internal sealed record ReportsData(
    RateLimitDto? RateLimitData,
    IReadOnlyDictionary<string, ReportContentDto?>? ReportData
) : IHasRateLimit;
