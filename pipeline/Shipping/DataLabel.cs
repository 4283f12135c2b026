using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Shipping;

/// <summary>What TalentData.lua says of itself, read from its <c>TalentDataInfo</c>; null where it does not say.</summary>
internal sealed partial record DataLabel(string? Source, bool Complete)
{
    public static DataLabel Read(string talentData)
    {
        var at = talentData.IndexOf("addon.TalentDataInfo", StringComparison.Ordinal);
        var info = at < 0 ? "" : talentData[at..];
        var source = SourceField().Match(info);
        return new DataLabel(source.Success ? source.Groups[1].Value : null, !IncompleteField().IsMatch(info));
    }

    [GeneratedRegex("""\bsource\s*=\s*"([A-Za-z0-9_-]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SourceField();

    [GeneratedRegex("""\bcomplete\s*=\s*false\b""")]
    private static partial Regex IncompleteField();
}
