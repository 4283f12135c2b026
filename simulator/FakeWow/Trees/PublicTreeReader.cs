using System.Collections.Immutable;
using System.Text.Json;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>
/// Reads the public talents file: a list of specs, each with its nodes and the class tree's whole node order. It says less
/// than the game knows, so currencies get ids of their own and levels come from what is true of all trees.
/// </summary>
internal static class PublicTreeReader
{
    public static TraitCatalog Read(JsonElement root, string name)
    {
        var classOfSpec = new Dictionary<int, int>();
        var trees = new Dictionary<int, PublicTreeBuilder>();
        foreach (JsonElement spec in root.EnumerateArray())
        {
            int specId = spec.Int("specId");
            int classId = spec.Int("classId");
            classOfSpec[specId] = classId;
            if (!trees.TryGetValue(classId, out PublicTreeBuilder? tree))
            {
                int[] order = [.. spec.Items("fullNodeOrder").Select(id => id.GetInt32())];
                trees[classId] = tree = new PublicTreeBuilder(spec.Int("traitTreeId"), classId, order);
            }

            AddNodes(tree, spec, specId);
        }

        return new TraitCatalog(
            name,
            trees.Values.Select(tree => tree.Build()),
            classOfSpec,
            ImmutableDictionary<int, ImmutableArray<StarterStep>>.Empty
        );
    }

    private static void AddNodes(PublicTreeBuilder tree, JsonElement spec, int specId)
    {
        (string List, TraitPool Pool)[] lists =
        [
            ("classNodes", TraitPool.Class),
            ("specNodes", TraitPool.Spec),
            ("heroNodes", TraitPool.Hero),
            ("subTreeNodes", TraitPool.Selection),
        ];
        foreach ((string list, TraitPool pool) in lists)
        {
            foreach (JsonElement node in spec.Items(list))
            {
                tree.Add(node, pool, specId);
            }
        }
    }
}
