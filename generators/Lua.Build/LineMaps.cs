using System.Globalization;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// The line maps of an addon folder. Rewrites places such as <c>…/Popup/Offer.lua:12:</c> or <c>[…/Offer.lua]:12</c> to the
/// C# file and line they were made of; the game cuts long paths at the front, so the end of the path decides.
/// </summary>
public sealed partial class LineMaps
{
    private readonly Dictionary<string, LineMap> maps;

    private readonly string addon;
    private readonly IReadOnlyList<string> helpers;

    private LineMaps(string addon, Dictionary<string, LineMap> maps, IReadOnlyList<string> helpers)
    {
        this.addon = addon;
        this.maps = maps;
        this.helpers = helpers;
    }

    public bool IsEmpty => maps.Count == 0;

    /// <summary>Reads every <c>*.lua.map</c> below a folder; none when there is no such folder.</summary>
    public static LineMaps Read(string folder)
    {
        var found = new Dictionary<string, LineMap>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.lua.map", SearchOption.AllDirectories))
            {
                var lua = path[..^".map".Length];
                var map = LineMap.Parse(File.ReadAllText(path));
                found[Path.GetRelativePath(folder, lua).Replace('\\', '/')] = File.Exists(lua)
                    ? map with
                    {
                        Lines = File.ReadLines(lua).Count(),
                    }
                    : map;
            }
        }
        return new LineMaps(Path.GetFileName(folder), found, Unmapped(folder, found));
    }

    private static List<string> Unmapped(string folder, Dictionary<string, LineMap> found) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*.lua", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path => !found.ContainsKey(path))
                .ToList()
            : [];

    /// <summary>Rewrites every place that a map knows; the rest stays as it is.</summary>
    public MappedReport Rewrite(string text)
    {
        var mapped = 0;
        var left = new List<string>();
        var result = LuaPlace()
            .Replace(
                text,
                match =>
                {
                    if (
                        Told(match.Groups["path"].Value.Replace('\\', '/'), match.Groups["line"].Value, left) is
                        { } told
                    )
                    {
                        mapped++;
                        return told;
                    }
                    return match.Value;
                }
            );
        return new MappedReport(result, mapped, left.Distinct().ToList());
    }

    private string? Told(string path, string digits, List<string> left)
    {
        var known = int.TryParse(digits, CultureInfo.InvariantCulture, out var line);
        if (Find(path) is not { } map)
        {
            if (path.Contains(addon, StringComparison.Ordinal))
            {
                left.Add(
                    helpers.Any(helper => path.EndsWith("/" + helper, StringComparison.Ordinal))
                        ? $"{path}:{digits} is a helper or data, which no C# file of the addon was made into"
                        : $"{path} is no file of this build"
                );
            }
            return null;
        }
        if (!known || line > map.Lines)
        {
            left.Add($"{path} has no line {digits} in this build; the report is of another");
            return null;
        }
        if (map.SourceLine(line) is not { } source)
        {
            left.Add($"{path}:{digits} stands before the first statement");
            return null;
        }
        return $"{map.Source}:{source.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The map whose file ends as the reported path does; none if several do.</summary>
    private LineMap? Find(string path)
    {
        var candidates = maps.Where(item => EndsAlike(item.Key, path)).ToList();
        return candidates.Count == 1 ? candidates[0].Value : null;
    }

    private static bool EndsAlike(string file, string reported)
    {
        var name = reported[
            (reported.LastIndexOf("...", StringComparison.Ordinal) is var cut and >= 0 ? cut + 3 : 0)..
        ];
        return name == file
            || name.EndsWith("/" + file, StringComparison.Ordinal)
            || reported.Contains("...", StringComparison.Ordinal)
                && name.Length > ".lua".Length
                && file.EndsWith(name, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"(?:\[string ""|\[)?@?(?<path>[\w./\\'-]*\w\.lua)""?\]?:(?<line>\d+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LuaPlace();
}
