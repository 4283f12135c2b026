namespace AzerothsTopTalent.Data;

/// <summary>What the service said of the budget, with the cost of a request as learned so far.</summary>
public sealed record BudgetRead(double PointsLeft, double Limit, double ResetInSeconds, double CostPerRequest)
    : ProgressEvent;
