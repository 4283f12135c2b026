namespace AzerothsTopTalent.Data;

/// <summary>All that was asked for is in the output.</summary>
/// <param name="Output">SHA-256 of the output file.</param>
/// <param name="Options">Whatever else decides the output's bytes.</param>
internal sealed record DoneLine(string Output, string Options) : CheckpointLine;
