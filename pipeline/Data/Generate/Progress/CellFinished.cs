namespace AzerothsTopTalent.Data;

/// <summary>A spec and encounter are done; told for resumed ones too, before the first request.</summary>
public sealed record CellFinished(
    string ClassName,
    int SpecId,
    string SpecName,
    int Encounter,
    string EncounterName,
    string Difficulty,
    int Players,
    bool Resumed,
    int Done,
    int Total
) : ProgressEvent;
