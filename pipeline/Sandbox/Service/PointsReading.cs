namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>What <c>rateLimitData</c> says. <paramref name="ResetIn"/> is in seconds.</summary>
public sealed record PointsReading(int LimitPerHour, double Spent, int ResetIn);
