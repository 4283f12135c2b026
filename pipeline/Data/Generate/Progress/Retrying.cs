namespace AzerothsTopTalent.Data;

/// <summary>A request failed and is tried again.</summary>
public sealed record Retrying(string Operation, int Attempt, double DelaySeconds, string Reason) : ProgressEvent;
