using System.Text.Json;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>The public talents file as tree shapes, read in the fewest lines that do.</summary>
internal static class PublicTrees
{
    private static readonly string[] Groups = ["classNodes", "specNodes", "heroNodes", "subTreeNodes"];

    private static readonly Lazy<IReadOnlyDictionary<int, TreeShape>> All = new(Read);

    public static IReadOnlyDictionary<int, TreeShape> BySpec => All.Value;

    private static Dictionary<int, TreeShape> Read()
    {
        using var file = SharedFacts.Open("talents/raidbots-talents-12.0.5.json.gz");
        var specs = file.RootElement.EnumerateArray().ToList();
        return specs.ToDictionary(
            spec => spec.GetProperty("specId").GetInt32(),
            spec => Shape(spec, specs.Where(other => ClassOf(other) == ClassOf(spec)))
        );
    }

    private static int ClassOf(JsonElement spec) => spec.GetProperty("classId").GetInt32();

    private static TreeShape Shape(JsonElement spec, IEnumerable<JsonElement> classSpecs)
    {
        var known = new Dictionary<int, TreeNode>();
        foreach (var other in classSpecs.Append(spec))
        {
            var isOwn = other.GetProperty("specId").GetInt32() == spec.GetProperty("specId").GetInt32();
            foreach (var group in Groups)
            {
                foreach (var node in other.GetProperty(group).EnumerateArray())
                {
                    known[node.GetProperty("id").GetInt32()] = Node(node, group, isOwn);
                }
            }
        }

        var order = spec.GetProperty("fullNodeOrder").EnumerateArray().Select(id => id.GetInt32());
        var nodes = order.Select(id => known.GetValueOrDefault(id) ?? Unknown(id)).ToList();
        return new TreeShape(ClassOf(spec), spec.GetProperty("specId").GetInt32(), nodes, new PointBudget(34, 34, 13));
    }

    private static TreeNode Unknown(int id) => new(id, NodeKind.Unknown, PointPool.Free, 0, 1, [], false, false);

    private static TreeNode Node(JsonElement node, string group, bool isVisible) =>
        new(
            Int(node, "id"),
            node.GetProperty("type").GetString() switch
            {
                "tiered" => NodeKind.Tiered,
                "choice" => NodeKind.Choice,
                "subtree" => NodeKind.SubtreeSelection,
                _ => NodeKind.Single,
            },
            group switch
            {
                "classNodes" => PointPool.Class,
                "specNodes" => PointPool.Spec,
                "heroNodes" => PointPool.Hero,
                _ => PointPool.Free,
            },
            Int(node, "subTreeId"),
            Int(node, "maxRanks", 1),
            [.. node.GetProperty("entries").EnumerateArray().Select(Entry)],
            isVisible,
            node.TryGetProperty("freeNode", out var free) && free.GetBoolean(),
            Int(node, "posY")
        );

    private static TreeEntry Entry(JsonElement entry) =>
        new(Int(entry, "id"), Int(entry, "maxRanks", 1), Int(entry, "traitSubTreeId"));

    private static int Int(JsonElement item, string name, int otherwise = 0) =>
        item.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;
}
