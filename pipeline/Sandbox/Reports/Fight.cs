namespace AzerothsTopTalent.Sandbox.Reports;

/// <summary>One pull of a log.</summary>
public sealed record Fight(int Id, Report Report, int EncounterId, string Name, int Difficulty, bool Kill)
{
    public int? KeystoneLevel { get; init; }
    public int Size { get; init; }
    public int MapId { get; init; }
}
