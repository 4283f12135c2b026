using System.Globalization;
using System.Text.RegularExpressions;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>The payload of a raw event, as written in a story.</summary>
internal static partial class EventArguments
{
    public static object?[] Parse(string text) => [.. Word().Matches(text).Select(match => Value(match.Value))];

    private static object? Value(string word) =>
        word switch
        {
            "nil" => null,
            "true" => true,
            "false" => false,
            ['"', .. var inner, '"'] => inner,
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
            _ => throw new StepFailedException($"'{word}' is neither a number, true, false, nil nor a text in quotes"),
        };

    [GeneratedRegex("\"[^\"]*\"|[^\\s,]+")]
    private static partial Regex Word();
}
