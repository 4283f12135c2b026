using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Lua51;

/// <summary>Which lines of the loaded chunks ran, and how often.</summary>
public sealed class LineCoverage
{
    private readonly List<Prototype> chunks;

    internal LineCoverage(List<Prototype> chunks) => this.chunks = chunks;

    /// <summary>For each chunk that is a file, its lines with code and how often each was reached.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<int, long>> Files
    {
        get
        {
            var files = new SortedDictionary<string, IReadOnlyDictionary<int, long>>(StringComparer.Ordinal);
            foreach (var chunk in chunks)
            {
                var source = chunk.Source.ToString();
                if (!source.StartsWith('@'))
                {
                    continue;
                }

                var lines = files.TryGetValue(source[1..], out var known) ? (SortedDictionary<int, long>)known : [];
                Count(chunk, lines);
                files[source[1..]] = lines;
            }

            return files;
        }
    }

    private static void Count(Prototype proto, SortedDictionary<int, long> lines)
    {
        // The final return every function gets stands for no line of the source.
        for (var pc = 0; pc < proto.Code.Length - 1; pc++)
        {
            var hits = proto.Hits?[pc] ?? 0;
            var line = proto.Lines[pc];
            lines[line] = Math.Max(lines.GetValueOrDefault(line), hits);
        }

        foreach (var child in proto.Children)
        {
            Count(child, lines);
        }
    }

    /// <summary>The same in the lcov tracefile format.</summary>
    public string ToLcov()
    {
        var text = new StringBuilder("TN:\n");
        foreach (var (file, lines) in Files)
        {
            text.Append("SF:").Append(file).Append('\n');
            foreach (var (line, hits) in lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"DA:{line},{hits}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"LF:{lines.Count}\nLH:{lines.Values.Count(hits => hits > 0)}\n");
            text.Append("end_of_record\n");
        }

        return text.ToString();
    }
}
