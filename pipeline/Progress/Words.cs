namespace AzerothsTopTalent.Tool.Progress;

/// <summary>Numbers and times as people read them.</summary>
internal static class Words
{
    public static string Span(TimeSpan span) =>
        span.TotalDays >= 2 ? $"{(int)span.TotalDays} days"
        : span.TotalHours >= 1 ? $"{(int)span.TotalHours} h {span.Minutes:00} min"
        : span.TotalMinutes >= 1 ? $"{(int)span.TotalMinutes} min {span.Seconds:00} s"
        : $"{Math.Max(0, span.TotalSeconds):0} s";

    /// <summary>A board is the ranking of one spec on one encounter.</summary>
    public static string Boards(int number) => number == 1 ? "1 board" : $"{Count(number)} boards";

    public static string Count(long number) => number.ToString("#,0");

    /// <summary>Breaks text into lines of at most <paramref name="width"/> characters at blanks; later lines are indented.</summary>
    public static string Wrapped(string text, int width = 80, string indent = "  ")
    {
        var lines = new List<string>();
        var line = text[..(text.Length - text.TrimStart().Length)];
        foreach (var word in text.TrimStart().Split(' '))
        {
            if (!string.IsNullOrWhiteSpace(line) && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = indent + word;
            }
            else
            {
                line = string.IsNullOrWhiteSpace(line) ? line + word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return string.Join('\n', lines);
    }
}
