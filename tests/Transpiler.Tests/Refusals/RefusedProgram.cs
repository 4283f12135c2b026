using System.Globalization;
using System.Text;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Refusals;

/// <summary>
/// A program of a <c>.refusals</c> file: after <c>== name</c> its C#, with <c>«ID»</c> before each place that is to be
/// refused. A program without one is to be taken.
/// </summary>
internal sealed record RefusedProgram(string Name, string Source, IReadOnlyList<string> Expected)
{
    private const string Extension = "*.refusals";

    /// <summary>Every program of every file.</summary>
    public static IReadOnlyDictionary<string, RefusedProgram> All { get; } =
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Refusals"), Extension)
            .Order(StringComparer.Ordinal)
            .SelectMany(path =>
                ("\n" + File.ReadAllText(path))
                    .Split("\n== ", StringSplitOptions.RemoveEmptyEntries)
                    .Select(block => Parse(Path.GetFileNameWithoutExtension(path), block))
            )
            .ToDictionary(program => program.Name);

    /// <summary>Line, column and id of each error that transpiling gives, in order.</summary>
    public IReadOnlyList<string> Found() =>
        LuaHost
            .Transpiled(Source)
            .Diagnostics.Where(item => item.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(item => (Place: item.Location.GetLineSpan().StartLinePosition, item.Id))
            .OrderBy(item => item.Place)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .Select(item => Text(item.Place.Line + 1, item.Place.Character + 1, item.Id))
            .Distinct()
            .ToList();

    private static RefusedProgram Parse(string file, string block)
    {
        var end = block.IndexOf('\n', StringComparison.Ordinal);
        var marked = Snippet.Usings + block[(end + 1)..];
        var source = new StringBuilder();
        var expected = new List<string>();
        var (line, column) = (1, 1);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '«')
            {
                var close = marked.IndexOf('»', i);
                expected.Add(Text(line, column, marked[(i + 1)..close]));
                i = close;
                continue;
            }
            source.Append(marked[i]);
            (line, column) = marked[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }
        return new RefusedProgram(file + "/" + block[..end].Trim(), source.ToString(), expected);
    }

    private static string Text(int line, int column, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"({line},{column}) {id}");
}
