namespace AzerothsTopTalent.Data;

/// <summary>The last event of a run.</summary>
public sealed record RunFinished(GenerateOutcome Outcome) : ProgressEvent;
