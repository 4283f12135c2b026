namespace AzerothsTopTalent.Talents;

/// <summary>A build string, or why there is none: exactly one of the two is set.</summary>
public sealed class TextResult
{
    private TextResult(string? text, BuildError? error)
    {
        Text = text;
        Error = error;
    }

    public string? Text { get; }

    public BuildError? Error { get; }

    public static TextResult Of(string text) => new TextResult(text, null);

    public static TextResult Refused(BuildError error) => new TextResult(null, error);
}
