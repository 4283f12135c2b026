namespace AzerothsTopTalent.Data;

/// <summary>A run began; its start is the timestamp of the data, through all interruptions.</summary>
internal sealed record RunLine(DateTimeOffset Started) : CheckpointLine;
