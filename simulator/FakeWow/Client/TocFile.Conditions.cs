using System.Text.RegularExpressions;

namespace AzerothsTopTalent.FakeWow.Client;

// Lines such as "Locales/[TextLocale].lua [AllowLoadTextLocale deDE, frFR]".
public sealed partial record TocFile
{
    private static readonly string[] GameTypes = ["mainline", "standard"];

    /// <summary>
    /// The files that a retail client in that language reads, in order: conditions decided, variables in paths filled in. Files under
    /// a condition that is not known here are left out, as the game leaves them out.
    /// </summary>
    public IEnumerable<string> FilesFor(string language) =>
        Files
            .Where(line => Conditions(line).All(condition => Holds(condition, language)))
            .Select(line => Fill(line, language));

    private static IEnumerable<(string Name, string[] Values)> Conditions(string line) =>
        Condition()
            .Matches(line)
            .Select(match =>
                (
                    match.Groups["name"].Value,
                    match.Groups["values"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
                )
            );

    private static bool Holds((string Name, string[] Values) condition, string language) =>
        condition.Name.ToLowerInvariant() switch
        {
            "allowloadgametype" => condition.Values.Intersect(GameTypes, StringComparer.OrdinalIgnoreCase).Any(),
            "allowload" => Has(condition.Values, "game") || Has(condition.Values, "both"),
            "allowloadenvironment" => Has(condition.Values, "global") || Has(condition.Values, "both"),
            "allowloadtextlocale" => Has(condition.Values, language),
            _ => false,
        };

    private static bool Has(string[] values, string wanted) =>
        values.Contains(wanted, StringComparer.OrdinalIgnoreCase);

    private static string Fill(string line, string language) =>
        Condition()
            .Replace(line, "")
            .Trim()
            .Replace("[Family]", "Mainline", StringComparison.OrdinalIgnoreCase)
            .Replace("[Game]", "Standard", StringComparison.OrdinalIgnoreCase)
            .Replace("[TextLocale]", language, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\[(?<name>AllowLoad\w*)\s+(?<values>[^\]]*)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();
}
