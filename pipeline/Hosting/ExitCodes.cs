namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>Exit codes of every verb, after the BSD convention (sysexits); documented in docs/cli.md.</summary>
public static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>It ran, and the answer is no: a build string is bad, a scenario went wrong, a check failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 64;

    /// <summary>Something that was given, a file or an answer, cannot be used.</summary>
    public const int Data = 65;

    /// <summary>A file that was named is not there.</summary>
    public const int NoInput = 66;

    /// <summary>A mistake of the tool's own.</summary>
    public const int Bug = 70;

    /// <summary>A file cannot be written.</summary>
    public const int CannotWrite = 73;

    /// <summary>Stopped with work left; running again later goes on.</summary>
    public const int TryLater = 75;

    /// <summary>Credentials missing, refused or not to be sent there.</summary>
    public const int Credentials = 77;

    /// <summary>Interrupted (Ctrl-C).</summary>
    public const int Interrupted = 130;
}
