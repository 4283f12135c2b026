using System.Text;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>
/// How a step is written. <c>{name}</c> stands for a word or a text in quotes, <c>{name...}</c> for the rest of the line,
/// <c>{name:a|b}</c> for one of several words, <c>[…]</c> may be left out. Case does not matter.
/// </summary>
public sealed class StepPattern
{
    private readonly Regex regex;

    public StepPattern(string text)
    {
        Text = text;
        regex = new Regex(
            $"^{Translate(text)}$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
        );
    }

    public string Text { get; }

    /// <summary>The values of the pattern's names, or null if the step is not of this pattern.</summary>
    public Dictionary<string, string>? Match(string step)
    {
        Match match = regex.Match(step);
        return !match.Success
            ? null
            : match
                .Groups.Cast<Group>()
                .Where(group => group.Success && !char.IsAsciiDigit(group.Name[0]))
                .ToDictionary(group => group.Name, group => Unquote(group.Value));
    }

    private static string Translate(string text)
    {
        var result = new StringBuilder();
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            switch (letter)
            {
                case '{':
                    int end = text.IndexOf('}', at);
                    string name = text[(at + 1)..end];
                    result.Append(Capture(name));
                    at = end;
                    break;
                case '[':
                    result.Append("(?:");
                    break;
                case ']':
                    result.Append(")?");
                    break;
                case '(' or ')' or '|':
                    result.Append(letter);
                    break;
                case ' ':
                    result.Append("\\s+");
                    break;
                default:
                    result.Append(Regex.Escape(letter.ToString()));
                    break;
            }
        }

        // "(word" groups are numbered, and a blank before an optional part belongs to that part.
        return result
            .ToString()
            .Replace("\\s+(?:", "(?:\\s+", StringComparison.Ordinal)
            .Replace("(?:\\s+\\s+", "(?:\\s+", StringComparison.Ordinal);
    }

    private static string Capture(string name)
    {
        int words = name.IndexOf(':', StringComparison.Ordinal);
        return words > 0 ? $"(?<{name[..words]}>{name[(words + 1)..]})"
            : name.EndsWith("...", StringComparison.Ordinal) ? $"(?<{name[..^3]}>.+)"
            : $"(?<{name}>\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\",]+)";
    }

    /// <summary>A single text in quotes without them; a list of such texts stays as it is.</summary>
    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] == '"' && EndOfText(value) == value.Length - 1
            ? value[1..^1]
                .Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\n", "\n", StringComparison.Ordinal)
            : value;

    private static int EndOfText(string value)
    {
        for (int at = 1; at < value.Length; at++)
        {
            if (value[at] == '"' && value[at - 1] != '\\')
            {
                return at;
            }
        }

        return -1;
    }
}
