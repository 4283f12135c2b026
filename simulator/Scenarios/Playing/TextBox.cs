using System.Text;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>A popup drawn as a box of text.</summary>
public static class TextBox
{
    private const int Width = 66;

    /// <summary>The lines of the box. The answers are numbered from 1, as <c>--press</c> counts them.</summary>
    public static IEnumerable<string> Draw(SeenPopup popup)
    {
        yield return $"┌{new string('─', Width)}┐";
        foreach (string line in popup.Texts.SelectMany(text => Wrap(text, Width - 2)))
        {
            yield return Row(line);
        }

        var others = popup.Buttons.Except(popup.Answers).ToList();
        if (others.Count > 0)
        {
            yield return Row("");
        }

        foreach (SeenButton other in others)
        {
            yield return Row(
                other.IsChecked is bool ticked ? $"[{(ticked ? 'x' : ' ')}] {other.Label}" : $"› {other.Label}"
            );
        }

        yield return Row("");
        string answers = string.Join("  ", popup.Answers.Select((one, at) => $"{at + 1}[ {one.Label} ]"));
        foreach (string line in Wrap(answers, Width - 2))
        {
            yield return Row(line);
        }

        yield return $"└{new string('─', Width)}┘";
    }

    private static string Row(string text) => $"│ {text}{new string(' ', Math.Max(0, Width - 2 - Columns(text)))} │";

    /// <summary>Breaks at blanks; a word that is longer than a line is cut.</summary>
    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && Columns(line.ToString()) + 1 + Columns(word) > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
            {
                line.Append(' ');
            }

            string rest = word;
            while (Columns(rest) > width)
            {
                yield return rest[..(width / 2)];
                rest = rest[(width / 2)..];
            }

            line.Append(rest);
        }

        yield return line.ToString();
    }

    /// <summary>Columns on a terminal: letters of East Asian scripts take two.</summary>
    private static int Columns(string text) =>
        text.EnumerateRunes().Sum(rune => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xFFDC) ? 2 : 1);
}
