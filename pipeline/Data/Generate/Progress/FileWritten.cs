namespace AzerothsTopTalent.Data;

/// <summary>TalentData.lua was replaced.</summary>
public sealed record FileWritten(string Path, bool Complete, int Specs) : ProgressEvent;
