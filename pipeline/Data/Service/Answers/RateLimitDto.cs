namespace AzerothsTopTalent.Data;

/// <param name="LimitPerHour">Points.</param>
/// <param name="PointsSpentThisHour">Points, fractional, this request not yet counted.</param>
/// <param name="PointsResetIn">Seconds.</param>
internal sealed record RateLimitDto(double LimitPerHour, double PointsSpentThisHour, double PointsResetIn);
