using System.Collections.Immutable;
using System.Text.Json;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>Reads trees with every condition, group and currency: an object with <c>specs</c> and <c>trees</c>.</summary>
internal static class FactsTreeReader
{
    private const int Available = 0;
    private const int Granted = 2;
    private const int RanksAllowed = 5;
    private const int Visible = 1;

    public static TraitCatalog Read(JsonElement root, string name)
    {
        var classOfSpec = new Dictionary<int, int>();
        var starterBuilds = new Dictionary<int, ImmutableArray<StarterStep>>();
        var details = new Dictionary<int, JsonElement>();
        var pools = new Dictionary<int, TraitPool>();
        foreach (JsonElement spec in root.Items("specs"))
        {
            int specId = spec.Int("specID");
            classOfSpec[specId] = spec.Int("classID");
            foreach (JsonElement node in spec.Items("nodes"))
            {
                pools.TryAdd(node.Int("id"), PoolOf(node.OptionalText("tree")));
                foreach (JsonElement entry in node.Items("entries"))
                {
                    details.TryAdd(entry.Int("id"), entry);
                }
            }

            var steps = spec.Items("starterBuild").OrderBy(step => step.Int("order")).Select(Step).ToImmutableArray();
            if (!steps.IsEmpty)
            {
                starterBuilds[specId] = steps;
            }
        }

        string version = root.OptionalText("gameVersion");
        return new TraitCatalog(
            version.Length > 0 ? $"{name} ({version})" : name,
            root.GetProperty("trees").EnumerateArray().Select(tree => Tree(tree, pools, details)),
            classOfSpec,
            starterBuilds
        );
    }

    private static StarterStep Step(JsonElement step) =>
        new(step.Int("node"), step.OptionalInt("entry") is int entry and not 0 ? entry : null);

    private static TraitTree Tree(
        JsonElement tree,
        Dictionary<int, TraitPool> pools,
        Dictionary<int, JsonElement> details
    )
    {
        int[] currencies = [.. tree.Items("currencies").Select(id => id.GetInt32())];
        return new TraitTree(
            tree.Int("treeID"),
            tree.Int("classID"),
            tree.Items("nodes").Select(node => Node(node, pools, details)),
            tree.Items("edges").Select(edge => (edge.Int("left"), edge.Int("right"))),
            currencies.Select(
                (id, at) =>
                    at switch
                    {
                        0 => new TraitCurrency(id, TraitPool.Class, 4),
                        1 => new TraitCurrency(id, TraitPool.Spec, 8),
                        _ => new TraitCurrency(id, TraitPool.Hero, 0),
                    }
            ),
            tree.Items("subTrees").Select(subTree => (subTree.Int("id"), subTree.OptionalText("name")))
        );
    }

    private static TraitNode Node(
        JsonElement node,
        Dictionary<int, TraitPool> pools,
        Dictionary<int, JsonElement> details
    )
    {
        int id = node.Int("id");
        JsonElement[] conditions = [.. node.Items("conds")];
        var entries = node.Items("entries").Select(entry => Entry(entry, details)).ToImmutableArray();
        var visibleTo = Ids(node.Items("visibleTo"));
        return new TraitNode
        {
            Id = id,
            Type = TypeOf(node.OptionalText("type")),
            Pool = pools.GetValueOrDefault(id, TraitPool.None),
            Name = string.Join(" / ", entries.Select(entry => entry.Name).Where(text => text.Length > 0).Distinct()),
            Flags = node.Int("flags"),
            PosX = node.Int("posX"),
            PosY = node.Int("posY"),
            MaxRanks = node.Int("maxRanks"),
            Entries = entries,
            SubTreeId = node.OptionalInt("subTree"),
            CurrencyId = node.Items("cost").Select(cost => (int?)cost.Int("currency")).FirstOrDefault(),
            Gates =
            [
                .. Of(conditions, Available)
                    .Where(condition => condition.OptionalInt("spent") is not null)
                    .Select(condition => new TraitGate(
                        condition.Int("currency"),
                        condition.Int("spent"),
                        condition.Int("id")
                    ))
                    .Distinct(),
            ],
            VisibleTo = visibleTo,
            AvailableTo = Of(conditions, Available).Select(SpecsOf).FirstOrDefault(specs => !specs.IsDefault),
            Grants = [.. Of(conditions, Granted).Select(Grant)],
            RankCaps =
            [
                .. Of(conditions, RanksAllowed)
                    .Select(condition => new RankCap(condition.Int("level"), condition.Int("grantedRanks")))
                    .OrderBy(cap => cap.Level),
            ],
            RequiredLevel =
                Of(conditions, Available)
                    .Concat(Of(conditions, Visible))
                    .Max(condition => condition.OptionalInt("level"))
                ?? 0,
            GroupIds = Ids(node.Items("groups")),
            ConditionIds = [.. conditions.Select(condition => condition.Int("id")).Distinct()],
        };
    }

    private static TraitEntry Entry(JsonElement entry, Dictionary<int, JsonElement> details)
    {
        int id = entry.Int("id");
        JsonElement detail = details.GetValueOrDefault(id, entry);
        return new TraitEntry(
            id,
            entry.Int("maxRanks"),
            entry.OptionalInt("definition"),
            entry.OptionalInt("subTree"),
            entry.OptionalInt("entryType") ?? 0,
            detail.OptionalInt("spell"),
            detail.OptionalText("name"),
            detail.OptionalText("kind") == "active"
        );
    }

    private static TraitGrant Grant(JsonElement condition) =>
        new(SpecsOf(condition), condition.OptionalInt("level") ?? 0);

    private static ImmutableArray<int> SpecsOf(JsonElement condition) =>
        condition.TryGetProperty("specs", out JsonElement specs) && specs.ValueKind == JsonValueKind.Array
            ? Ids(specs.EnumerateArray())
            : default;

    private static ImmutableArray<int> Ids(IEnumerable<JsonElement> ids) =>
        [.. ids.Select(id => id.GetInt32()).Order()];

    private static IEnumerable<JsonElement> Of(JsonElement[] conditions, int type) =>
        conditions.Where(condition => condition.Int("type") == type);

    private static TraitNodeType TypeOf(string type) =>
        type switch
        {
            "single" => TraitNodeType.Single,
            "tiered" => TraitNodeType.Tiered,
            "choice" => TraitNodeType.Selection,
            "subtree" => TraitNodeType.SubTreeSelection,
            _ => throw new FormatException($"node type '{type}' is unknown"),
        };

    private static TraitPool PoolOf(string tree) =>
        tree switch
        {
            "class" => TraitPool.Class,
            "spec" => TraitPool.Spec,
            "hero" => TraitPool.Hero,
            "selection" => TraitPool.Selection,
            _ => TraitPool.None,
        };
}
