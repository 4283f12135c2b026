namespace AzerothsTopTalent.Data;

/// <summary>The spot check of a class against the service's own import code.</summary>
internal sealed record SpotLine(int Class, int Checksum, bool Agrees) : CheckpointLine;
