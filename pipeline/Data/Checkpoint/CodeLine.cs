namespace AzerothsTopTalent.Data;

/// <summary>An import code read from a report, for a build of a spec.</summary>
internal sealed record CodeLine(int Spec, string Talents, string Code) : CheckpointLine;
