namespace AzerothsTopTalent.Report;

internal static class ClassKey
{
    /// <summary>A class's name as a part of a style name: "Death Knight" is "deathknight".</summary>
    public static string Of(string className) => string.Concat(className.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
