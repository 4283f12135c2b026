namespace AzerothsTopTalent.Data;

/// <summary>All cells of a spec are done and its builds are in the file.</summary>
public sealed record SpecFinished(string ClassName, int SpecId, string SpecName, int Done, int Total) : ProgressEvent;
