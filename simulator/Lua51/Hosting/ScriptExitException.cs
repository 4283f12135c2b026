namespace AzerothsTopTalent.Lua51;

/// <summary>The script called <c>os.exit</c>. Lua code cannot catch it; what to do with it is the host's decision.</summary>
#pragma warning disable CA1032 // It means nothing without an exit code.
public sealed class ScriptExitException : Exception
#pragma warning restore CA1032
{
    internal ScriptExitException(int exitCode)
        : base($"The script asked to exit with {exitCode}.") => ExitCode = exitCode;

    public int ExitCode { get; }
}
