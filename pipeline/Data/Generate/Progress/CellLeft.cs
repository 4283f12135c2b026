namespace AzerothsTopTalent.Data;

/// <summary>A spec and encounter could not be fetched now and stay to be done.</summary>
public sealed record CellLeft(int SpecId, int Encounter, string Reason) : ProgressEvent;
