namespace AzerothsTopTalent.Data;

/// <summary>A build as TalentData.lua offers it.</summary>
/// <param name="Code">The import string; characters of the base64 alphabet only.</param>
/// <param name="SampleSize">Parses with talents behind it.</param>
/// <param name="Builds">How many different builds they wear.</param>
/// <param name="Popularity">Percent of them with this build, two decimals.</param>
/// <param name="Difficulty">Where the players were ranked: one name, or several joined by " + ".</param>
/// <param name="Alternatives">The most popular build of each other hero tree.</param>
public sealed record PublishedBuild(
    string Code,
    int SampleSize,
    int Builds,
    decimal Popularity,
    string Difficulty,
    IReadOnlyList<AlternativeBuild> Alternatives
)
{
    public const int LongestCode = 400;

    /// <summary>Whether a text can be an import string at all, and so cannot break out of a Lua string.</summary>
    public static bool IsCode(string? text) =>
        text is { Length: > 0 and <= LongestCode } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/');
}
