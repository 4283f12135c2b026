namespace AzerothsTopTalent.Data;

/// <summary>The run sleeps until the hour's points are back; sent again and again as a countdown.</summary>
public sealed record Waiting(DateTimeOffset Until, double SecondsLeft, string Reason) : ProgressEvent;
