namespace AzerothsTopTalent.Data;

/// <summary>The first event of a run.</summary>
public sealed record RunStarted(string Source, string Host, DateTimeOffset Started) : ProgressEvent;
