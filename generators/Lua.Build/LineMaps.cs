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

    private LineMaps(Dictionary<string, LineMap> maps) => this.maps = maps;

    public bool IsEmpty => maps.Count == 0;

    /// <summary>Reads every <c>*.lua.map</c> below a folder; none when there is no such folder.</summary>
    public static LineMaps Read(string folder)
    {
        var found = new Dictionary<string, LineMap>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.lua.map", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(folder, path[..^".map".Length]).Replace('\\', '/');
                found[relative] = LineMap.Parse(File.ReadAllText(path));
            }
        }
        return new LineMaps(found);
    }

    /// <summary>The text with every place that a map knows rewritten; the rest stays as it is.</summary>
    public string Rewrite(string text) =>
        LuaPlace()
            .Replace(
                text,
                match =>
                {
                    var line = int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture);
                    return
                        Find(match.Groups["path"].Value.Replace('\\', '/')) is { } map
                        && map.SourceLine(line) is { } source
                        ? $"{map.Source}:{source.ToString(CultureInfo.InvariantCulture)}"
                        : match.Value;
                }
            );

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

    [GeneratedRegex(@"\[?(?:@)?(?<path>[\w./\\ ']*\w\.lua)""?\]?:(?<line>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex LuaPlace();
}
