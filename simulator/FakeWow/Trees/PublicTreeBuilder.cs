using System.Collections.Immutable;
using System.Text.Json;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>Joins the nodes that the specs of one class list into the class's tree.</summary>
internal sealed class PublicTreeBuilder(int treeId, int classId, IReadOnlyList<int> nodeOrder)
{
    private const int ClassCurrency = 1;
    private const int SpecCurrency = 2;
    private const int FirstHeroCurrency = 3;
    private static readonly ImmutableArray<int> ApexLevels = [81, 84, 90];
    private readonly Dictionary<int, TraitNode> nodes = [];
    private readonly List<(int Source, int Target)> edges = [];
    private readonly SortedDictionary<int, string> subTrees = [];

    public void Add(JsonElement node, TraitPool pool, int specId)
    {
        int id = node.Int("id");
        ImmutableArray<TraitGrant> grants = node.IsTrue("freeNode")
            ? [new TraitGrant([specId], pool == TraitPool.Hero ? PointSchedule.HeroLevel : 0)]
            : [];
        edges.AddRange(node.Items("next").Select(next => (id, next.GetInt32())));
        if (nodes.TryGetValue(id, out TraitNode? known))
        {
            nodes[id] = known with
            {
                VisibleTo = [.. known.VisibleTo.Add(specId).Distinct().Order()],
                Grants = known.Grants.AddRange(grants),
            };
            return;
        }

        nodes[id] = Describe(node, pool) with { VisibleTo = [specId], Grants = grants };
    }

    public TraitTree Build()
    {
        foreach (int id in nodeOrder.Where(id => !nodes.ContainsKey(id)))
        {
            nodes[id] = Unseen(id);
        }

        int[] heroTrees = [.. subTrees.Keys];
        int CurrencyOfHero(int? subTree) => FirstHeroCurrency + Array.IndexOf(heroTrees, subTree ?? 0);
        return new TraitTree(
            treeId,
            classId,
            nodes.Values.Select(node =>
                node.Pool == TraitPool.Hero ? node with { CurrencyId = CurrencyOfHero(node.SubTreeId) } : node
            ),
            edges,
            [
                new TraitCurrency(ClassCurrency, TraitPool.Class, 4),
                new TraitCurrency(SpecCurrency, TraitPool.Spec, 8),
                .. heroTrees.Select(subTree => new TraitCurrency(CurrencyOfHero(subTree), TraitPool.Hero, 0)),
            ],
            subTrees.Select(pair => (pair.Key, pair.Value))
        );
    }

    private TraitNode Describe(JsonElement node, TraitPool pool)
    {
        TraitNodeType type = node.OptionalText("type") switch
        {
            "choice" => TraitNodeType.Selection,
            "subtree" => TraitNodeType.SubTreeSelection,
            "tiered" => TraitNodeType.Tiered,
            "single" => TraitNodeType.Single,
            string other => throw new FormatException($"node {node.Int("id")} has the unknown type '{other}'"),
        };
        var entries = node.Items("entries")
            .Where(entry => entry.OptionalInt("id") is not null)
            .OrderBy(entry => entry.OptionalInt("index") ?? 0)
            .Select(Entry)
            .ToImmutableArray();
        int? currency = pool switch
        {
            TraitPool.Class => ClassCurrency,
            TraitPool.Spec => SpecCurrency,
            _ => null,
        };
        int gate = node.OptionalInt("reqPoints") ?? 0;
        foreach (TraitEntry entry in entries.Where(entry => entry.SubTreeId is not null))
        {
            subTrees[entry.SubTreeId.GetValueOrDefault()] = entry.Name;
        }

        if (node.OptionalInt("subTreeId") is int subTree)
        {
            subTrees.TryAdd(subTree, "");
        }

        return new TraitNode
        {
            Id = node.Int("id"),
            Type = type,
            Pool = pool,
            Name = node.OptionalText("name"),
            Flags = type == TraitNodeType.Tiered ? 256 : 0,
            PosX = node.OptionalInt("posX") ?? 0,
            PosY = node.OptionalInt("posY") ?? 0,
            MaxRanks = node.OptionalInt("maxRanks") ?? 1,
            Entries = entries,
            SubTreeId = node.OptionalInt("subTreeId"),
            CurrencyId = currency,
            Gates = gate > 0 && currency is int paid ? [new TraitGate(paid, gate, (paid * 1000) + gate)] : [],
            VisibleTo = [],
            RankCaps = type == TraitNodeType.Tiered ? CapsOf(entries) : [],
            RequiredLevel = type switch
            {
                TraitNodeType.Tiered => ApexLevels[0],
                TraitNodeType.SubTreeSelection => PointSchedule.HeroLevel,
                _ => 0,
            },
        };
    }

    private static TraitEntry Entry(JsonElement entry) =>
        new(
            entry.Int("id"),
            entry.OptionalInt("maxRanks") ?? 1,
            entry.OptionalInt("definitionId"),
            entry.OptionalInt("traitSubTreeId"),
            entry.OptionalText("type") == "active" ? 1 : 2,
            entry.OptionalInt("spellId"),
            entry.OptionalText("name"),
            entry.OptionalText("type") == "active"
        );

    private static ImmutableArray<RankCap> CapsOf(ImmutableArray<TraitEntry> entries)
    {
        var caps = ImmutableArray.CreateBuilder<RankCap>();
        int ranks = 0;
        for (int at = 0; at < entries.Length; at++)
        {
            ranks += entries[at].MaxRanks;
            caps.Add(new RankCap(ApexLevels[Math.Min(at, ApexLevels.Length - 1)], ranks));
        }

        return caps.ToImmutable();
    }

    private static TraitNode Unseen(int id) =>
        new()
        {
            Id = id,
            Type = TraitNodeType.Single,
            Pool = TraitPool.None,
            Name = "",
            MaxRanks = 0,
            Entries = [],
            VisibleTo = [],
        };
}
