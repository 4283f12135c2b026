namespace AzerothsTopTalent.Data;

/// <summary>An import string of the service was compared with the one encoded here.</summary>
public sealed record SpotChecked(string ClassName, bool Agrees, string Detail) : ProgressEvent;
