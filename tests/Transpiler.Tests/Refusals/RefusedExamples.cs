using System.Globalization;
using System.Text.RegularExpressions;
using AzerothsTopTalent.Transpiler.Tests.Build;

namespace AzerothsTopTalent.Transpiler.Tests.Refusals;

/// <summary>The programs of refused.txt, by the id of what is told of them.</summary>
internal static partial class RefusedExamples
{
    private const char Mark = '▶';

    private static readonly string File = Path.Combine(
        SmallAddon.Repository,
        "tests",
        "Transpiler.Tests",
        "Refusals",
        "refused.txt"
    );

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = Read();

    /// <summary>A source without its mark, its types made different from those of others, and the column of the mark.</summary>
    public static (string Source, int Column) Of(string example, int number)
    {
        var own = TypeName().Replace(example, match => match.Value + number.ToString(CultureInfo.InvariantCulture));
        var column = own.IndexOf(Mark, StringComparison.Ordinal);
        return (own.Remove(column, 1), column);
    }

    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        var result = new Dictionary<string, IReadOnlyList<string>>();
        var examples = new List<string>();
        foreach (var line in System.IO.File.ReadLines(File).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                examples = [];
                result[line[3..]] = examples;
            }
            else
            {
                examples.Add(line);
            }
        }
        return result;
    }

    [GeneratedRegex(@"(?<![\w.""'])[AESI](?![\w""'])")]
    private static partial Regex TypeName();
}
