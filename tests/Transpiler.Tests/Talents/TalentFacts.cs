using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace AzerothsTopTalent.Transpiler.Tests.Talents;

/// <summary>Real trees and strings in the form that <c>TalentsProgram</c> reads; tests are skipped where they are absent.</summary>
internal static class TalentFacts
{
    private static readonly (string Name, int Pool)[] Groups =
    [
        ("classNodes", 1),
        ("specNodes", 2),
        ("heroNodes", 3),
        ("subTreeNodes", 0),
    ];

    /// <summary>The real strings as specialization and text.</summary>
    public static IReadOnlyList<(int SpecId, string Text)> RealStrings()
    {
        using var file = Open("fixtures-12.0.5.json");
        return
        [
            .. from item in file.RootElement.GetProperty("fixtures").EnumerateArray()
            select (item.GetProperty("specID").GetInt32(), item.GetProperty("string").GetString()!),
        ];
    }

    /// <summary>The strings that must be refused; those of no specialization stand under 250.</summary>
    public static IReadOnlyList<(int SpecId, string Text)> BrokenStrings()
    {
        using var file = Open("broken.json");
        return
        [
            .. from item in file.RootElement.EnumerateArray()
            let spec = item.GetProperty("specID")
            select (
                spec.ValueKind == JsonValueKind.Null ? 250 : spec.GetInt32(),
                item.GetProperty("string").GetString()!
            ),
        ];
    }

    /// <summary>All trees by specialization.</summary>
    public static IReadOnlyDictionary<int, string> Trees()
    {
        using var file = Open("raidbots-talents-12.0.5.json.gz");
        var specs = file.RootElement.EnumerateArray().ToList();
        return specs.ToDictionary(spec => Int(spec, "specId"), spec => Tree(spec, specs));
    }

    private static string Tree(JsonElement spec, List<JsonElement> specs)
    {
        var nodes = new Dictionary<int, string>();
        foreach (var other in specs.Where(other => Int(other, "classId") == Int(spec, "classId")).Append(spec))
        {
            var isVisible = Int(other, "specId") == Int(spec, "specId") ? 1 : 0;
            foreach (var (name, pool) in Groups)
            {
                foreach (var node in other.GetProperty(name).EnumerateArray())
                {
                    nodes[Int(node, "id")] = Node(node, pool, isVisible);
                }
            }
        }

        var order = spec.GetProperty("fullNodeOrder").EnumerateArray().Select(id => id.GetInt32());
        var records = order.Select(id => nodes.GetValueOrDefault(id) ?? $"{id} 4 0 0 0 0 0 0");
        return $"{Int(spec, "classId")} {Int(spec, "specId")} 34 34 13;{string.Join(';', records)}";
    }

    private static string Node(JsonElement node, int pool, int isVisible)
    {
        var kind = Array.IndexOf(["single", "tiered", "choice", "subtree"], node.GetProperty("type").GetString());
        var granted = node.TryGetProperty("freeNode", out _) ? 1 : 0;
        var ranks = Int(node, "maxRanks", kind == 3 ? 1 : 0);
        var text = new StringBuilder(
            $"{Int(node, "id")} {kind} {pool} {Int(node, "subTreeId")} {ranks} {isVisible} {granted} {Int(node, "posY")}"
        );
        foreach (var entry in node.GetProperty("entries").EnumerateArray())
        {
            text.Append($" {Int(entry, "id")} {Int(entry, "maxRanks", 1)} {Int(entry, "traitSubTreeId")}");
        }

        return text.ToString();
    }

    private static int Int(JsonElement item, string name, int otherwise = 0) =>
        item.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;

    private static JsonDocument Open(string name)
    {
        var path = Path.Combine(TalentsInLua.Root(), "..", "shared", "facts", "talents", name);
        Assert.SkipUnless(File.Exists(path), $"Skipped: needs ../shared/facts/talents/{name}");
        using var file = File.OpenRead(path);
        using Stream content = name.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        return JsonDocument.Parse(content);
    }
}
