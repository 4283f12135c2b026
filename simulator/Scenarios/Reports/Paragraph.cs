using AzerothsTopTalent.FakeWow.Drawing;

namespace AzerothsTopTalent.Scenarios.Reports;

/// <summary>Long lines, broken for a terminal.</summary>
public static class Paragraph
{
    /// <summary>Columns of a terminal, as everywhere in the tool.</summary>
    public const int Width = 80;

    /// <summary>
    /// The lines of <paramref name="text"/>, none wider than <see cref="Width"/> columns, broken at blanks where there are any; what is
    /// broken goes on under <paramref name="indent"/> blanks.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int indent = 0)
    {
        foreach (string line in text.Split('\n'))
        {
            string rest = line.TrimEnd();
            while (Cells.WidthOf(rest) > Width)
            {
                int end = LastFitting(rest);
                int blank = rest.LastIndexOf(' ', end - 1);
                int cut = blank > indent ? blank : end;
                yield return rest[..cut].TrimEnd();
                rest = new string(' ', indent) + rest[cut..].TrimStart();
            }

            yield return rest;
        }
    }

    private static int LastFitting(string text)
    {
        int end = Math.Min(text.Length, Width);
        while (Cells.WidthOf(text[..end]) > Width || char.IsLowSurrogate(text[Math.Min(end, text.Length - 1)]))
        {
            end--;
        }

        return end;
    }
}
