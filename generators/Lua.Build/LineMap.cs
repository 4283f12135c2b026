using System.Globalization;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>The C# lines that the lines of one Lua file were made of. <paramref name="Source"/> is the C# file's relative path.</summary>
public sealed record LineMap(string Source, IReadOnlyList<(int Lua, int Source)> Runs)
{
    /// <summary>How many lines the Lua file has.</summary>
    public int Lines { get; init; } = int.MaxValue;

    /// <summary>Reads what the build writes: the source's path, then for each run its first Lua line and its C# line.</summary>
    public static LineMap Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var runs = lines
            .Skip(1)
            .Select(line => line.Split(' '))
            .Where(parts => parts.Length == 2)
            .Select(parts =>
                (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture))
            )
            .ToList();
        return new LineMap(lines.FirstOrDefault() ?? "", runs);
    }

    /// <summary>The C# line of a Lua line, null when it stands for none.</summary>
    public int? SourceLine(int line)
    {
        var result = 0;
        foreach (var (first, source) in Runs)
        {
            if (first > line)
            {
                break;
            }
            result = source;
        }
        return result == 0 ? null : result;
    }
}
