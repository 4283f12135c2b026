namespace AzerothsTopTalent.Data;

/// <summary>Something a person should know that does not stop the run.</summary>
public sealed record Warned(string Text) : ProgressEvent;
