using System.Text;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>The client's markup in texts: <c>|cffrrggbb</c>, <c>|r</c>, links, pictures, <c>||</c>.</summary>
public static partial class TextMarkup
{
    /// <summary>The text as it is read, without markup.</summary>
    public static string Strip(string text) => string.Concat(Runs(text).Select(run => run.Text));

    /// <summary>The links in it, in order.</summary>
    public static IEnumerable<TextLink> Links(string text) =>
        Link()
            .Matches(text)
            .Select(match => new TextLink(match.Groups[1].Value, match.Value, Strip(match.Groups[2].Value)));

    /// <summary>Lines into which a text was broken, as stretches in one colour; blanks at breaks are in none of them.</summary>
    public static IEnumerable<IReadOnlyList<TextRun>> Colored(string text, IEnumerable<string> lines)
    {
        var letters = Runs(text).SelectMany(run => run.Text.Select(letter => (Letter: letter, run.Color))).ToArray();
        var at = 0;
        foreach (var line in lines)
        {
            while (at < letters.Length && line.Length > 0 && letters[at].Letter != line[0])
            {
                at++;
            }

            var end = Math.Min(letters.Length, at + line.Length);
            yield return Joined(letters[at..end]);
            at = end;
        }
    }

    private static List<TextRun> Joined((char Letter, string? Color)[] letters)
    {
        var runs = new List<TextRun>();
        foreach (var (letter, color) in letters)
        {
            if (runs.Count > 0 && runs[^1].Color == color)
            {
                runs[^1] = new(runs[^1].Text + letter, color);
            }
            else
            {
                runs.Add(new(letter.ToString(), color));
            }
        }

        return runs;
    }

    public static IReadOnlyList<TextRun> Runs(string text)
    {
        var runs = new List<TextRun>();
        var current = new StringBuilder();
        var colors = new Stack<string>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '|' || index + 1 == text.Length)
            {
                current.Append(text[index]);
                continue;
            }

            index++;
            switch (text[index])
            {
                case 'c' when index + 8 < text.Length && IsHex(text.AsSpan(index + 1, 8)):
                    Flush();
                    colors.Push(text.Substring(index + 3, 6).ToLowerInvariant());
                    index += 8;
                    break;
                case 'r':
                    Flush();
                    colors.TryPop(out _);
                    break;
                case 'n':
                    current.Append('\n');
                    break;
                case 'T' or 'A' or 'H':
                    index = Skip(text, index);
                    break;
                case 'h' or 't' or 'a':
                    break;
                default:
                    current.Append(text[index]);
                    break;
            }
        }

        Flush();
        return runs;

        void Flush()
        {
            if (current.Length > 0)
            {
                runs.Add(new(current.ToString(), colors.TryPeek(out var color) ? color : null));
                current.Clear();
            }
        }
    }

    // |Tpicture|t and |Aatlas|a are left out whole; of |Hlink|htext|h the text stays.
    private static int Skip(string text, int index)
    {
        var end = text.IndexOf("|" + char.ToLowerInvariant(text[index]), index, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }

    [GeneratedRegex(@"\|H(.*?)\|h(.*?)\|h")]
    private static partial Regex Link();

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
