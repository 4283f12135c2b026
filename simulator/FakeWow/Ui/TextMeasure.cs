namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A text on the screen: its lines without markup, and how much room it takes in UI units.</summary>
public sealed record MeasuredText(IReadOnlyList<string> Lines, double Width, double Height, bool IsTruncated);

/// <summary>
/// How much room a text takes. The widths are those of a common sans serif in parts of its height: near the game's own, not equal to
/// them. Letters of East Asian scripts are as wide as high.
/// </summary>
public static class TextMeasure
{
    private const double LineHeight = 1.2;
    private const double Narrow = 0.28;
    private const double Middle = 0.52;
    private const double Broad = 0.78;
    private const string NarrowLetters = " .,:;!|'`iIjlft()[]/\\";
    private const string BroadLetters = "mwMW@%";

    /// <summary>Measures a text that is broken at <paramref name="width"/>, 0 for not at all, into at most so many lines, 0 for any.</summary>
    public static MeasuredText Measure(string text, Font font, double width, int maxLines)
    {
        var lines = TextMarkup.Strip(text).Split('\n').SelectMany(line => Break(line, font, width)).ToList();
        var isTruncated = maxLines > 0 && lines.Count > maxLines;
        if (isTruncated)
        {
            lines.RemoveRange(maxLines, lines.Count - maxLines);
        }

        var widest = lines.Max(line => WidthOf(line, font));
        var height = text.Length == 0 ? 0 : lines.Count * font.Height * LineHeight;
        return new(lines, widest, height, isTruncated);
    }

    public static double WidthOf(string line, Font font)
    {
        var parts = 0.0;
        foreach (var rune in line.EnumerateRunes())
        {
            parts +=
                rune.Value >= 0x1100 ? 1
                : NarrowLetters.Contains((char)rune.Value) ? Narrow
                : BroadLetters.Contains((char)rune.Value) ? Broad
                : Middle;
        }

        return parts * font.Height;
    }

    private static List<string> Break(string line, Font font, double width)
    {
        if (width <= 0 || WidthOf(line, font) <= width)
        {
            return [line];
        }

        var lines = new List<string>();
        var current = "";
        foreach (var word in Words(line))
        {
            if (current.Length > 0 && WidthOf((current + word).TrimEnd(), font) > width)
            {
                lines.Add(current.TrimEnd());
                current = "";
            }

            current += word;
        }

        lines.Add(current.TrimEnd());
        return lines;
    }

    // A word keeps the blank behind it; scripts without blanks break anywhere.
    private static IEnumerable<string> Words(string line)
    {
        var start = 0;
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == ' ' || line[index] >= 0x2e80)
            {
                yield return line[start..(index + 1)];
                start = index + 1;
            }
        }

        if (start < line.Length)
        {
            yield return line[start..];
        }
    }
}
