namespace AzerothsTopTalent.Tool.Generating;

/// <summary>An origin, or why there is none: an exit code and one line.</summary>
internal sealed record OriginResult(Origin? Origin, int ExitCode, string Problem)
{
    public static OriginResult Of(Origin origin) => new(origin, 0, "");

    public static OriginResult Refused(int exitCode, string problem) => new(null, exitCode, problem);
}
