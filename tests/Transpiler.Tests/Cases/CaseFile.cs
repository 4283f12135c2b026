using System.Globalization;
using System.Text;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Cases;

/// <summary>The differential cases of one feature; see README.md beside this file.</summary>
internal sealed record CaseFile(string Feature, IReadOnlyList<Case> Cases)
{
    private const string Extension = ".cases";

    /// <summary>Every file, by feature.</summary>
    public static IReadOnlyDictionary<string, CaseFile> All { get; } =
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*" + Extension)
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileName(path)[..^Extension.Length], File.ReadAllLines(path)))
            .ToDictionary(file => file.Feature);

    /// <summary>The C# of some of the cases.</summary>
    public static string Source(IEnumerable<Case> cases) =>
        Snippet.Usings + string.Concat(cases.Select(item => item.Source));

    private static CaseFile Parse(string feature, IEnumerable<string> lines)
    {
        var cases = new List<Case>();
        string? name = null;
        var parts = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        var shared = new StringBuilder();
        var part = 0;
        void Finish()
        {
            if (name is not null)
            {
                cases.Add(
                    Case.Of(
                        feature,
                        name,
                        cases.Count,
                        parts[0].ToString(),
                        shared.ToString() + parts[1],
                        parts[2].ToString()
                    )
                );
            }
            (name, part) = (null, 0);
            Array.ForEach(parts, text => text.Clear());
        }
        foreach (var line in lines)
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                Finish();
                name = line[2..];
                parts[0].Append(CultureInfo.InvariantCulture, $"return $\"{{({line[2..]})}}\";\n");
                Finish();
            }
            else if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                Finish();
                name = line[3..];
            }
            else if (line is "-- members" or "-- types")
            {
                part = line == "-- members" ? 1 : 2;
            }
            else if (name is null && part == 1 && !line.StartsWith('#'))
            {
                shared.Append(line).Append('\n');
            }
            else if (name is not null)
            {
                parts[part].Append(line).Append('\n');
            }
        }
        Finish();
        return new CaseFile(feature, cases);
    }
}
