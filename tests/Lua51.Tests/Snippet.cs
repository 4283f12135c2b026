namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>A Lua program and what <c>lua5.1</c> prints for it.</summary>
public sealed record Snippet(string Feature, int Line, string Code, string Expected)
{
    private const string Marker = "--> ";

    /// <summary>Reads a file of snippets: code, then the expected lines, then an empty line.</summary>
    public static List<Snippet> ReadAll(string path)
    {
        var snippets = new List<Snippet>();
        var code = new List<string>();
        var expected = new List<string>();
        var feature = Path.GetFileNameWithoutExtension(path);
        var lines = File.ReadAllLines(path);
        for (var i = 0; i <= lines.Length; i++)
        {
            var line = i < lines.Length ? lines[i] : "";
            if (line.StartsWith(Marker, StringComparison.Ordinal) || line == Marker.TrimEnd())
            {
                expected.Add(line.Length > Marker.Length ? line[Marker.Length..] : "");
            }
            else if (line.Length > 0)
            {
                code.Add(line);
            }
            else if (code.Count > 0)
            {
                snippets.Add(
                    new Snippet(
                        feature,
                        i - code.Count - expected.Count + 1,
                        string.Join('\n', code),
                        string.Join('\n', expected)
                    )
                );
                code.Clear();
                expected.Clear();
            }
        }

        return snippets;
    }

    /// <summary>The text of a file of snippets.</summary>
    public static string Write(IEnumerable<Snippet> snippets) =>
        string.Join(
            "\n",
            snippets.Select(snippet =>
                snippet.Code
                + "\n"
                + string.Concat(
                    snippet
                        .Expected.Split('\n')
                        .Where((line, i) => i > 0 || snippet.Expected.Length > 0)
                        .Select(line => (Marker + line).TrimEnd() + "\n")
                )
            )
        );

    public override string ToString() => $"{Feature}:{Line}";
}
