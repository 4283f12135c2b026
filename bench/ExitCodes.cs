namespace AzerothsTopTalent.Bench;

/// <summary>Exit codes, after the BSD convention (sysexits); documented in docs/bench.md.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>It ran, and something was not as it must be: a program failed, or two sides disagree.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 64;

    /// <summary>A tool that the measurement compares with is not installed.</summary>
    public const int Unavailable = 69;
}
