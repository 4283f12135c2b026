namespace AzerothsTopTalent.Talents;

/// <summary>A header, or why there is none: exactly one of the two is set.</summary>
public sealed class HeaderResult
{
    private HeaderResult(BuildHeader? header, BuildError? error)
    {
        Header = header;
        Error = error;
    }

    public BuildHeader? Header { get; }

    public BuildError? Error { get; }

    public static HeaderResult Of(BuildHeader header) => new HeaderResult(header, null);

    public static HeaderResult Refused(BuildError error) => new HeaderResult(null, error);
}
