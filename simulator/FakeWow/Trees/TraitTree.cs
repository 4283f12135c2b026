using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>The talent tree of one class: all specs, hero trees and selection nodes in it.</summary>
public sealed class TraitTree
{
    private static readonly ImmutableArray<int> NoNodes = [];
    private readonly FrozenDictionary<int, TraitNode> nodes;
    private readonly FrozenDictionary<int, TraitNode> nodeOfEntry;
    private readonly FrozenDictionary<int, ImmutableArray<int>> incoming;
    private readonly FrozenDictionary<int, ImmutableArray<int>> outgoing;

    public TraitTree(
        int id,
        int classId,
        IEnumerable<TraitNode> nodes,
        IEnumerable<(int Source, int Target)> edges,
        IEnumerable<TraitCurrency> currencies,
        IEnumerable<(int Id, string Name)> subTrees
    )
    {
        Id = id;
        ClassId = classId;
        Nodes = [.. nodes.OrderBy(node => node.Id)];
        Currencies = [.. currencies];
        this.nodes = Nodes.ToFrozenDictionary(node => node.Id);
        nodeOfEntry = Nodes
            .SelectMany(node => node.Entries.Select(entry => (entry.Id, Node: node)))
            .DistinctBy(pair => pair.Id)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Node);
        var distinct = edges.Distinct().ToList();
        incoming = Group(distinct.Select(edge => (edge.Target, edge.Source)));
        outgoing = Group(distinct);
        SubTrees = [.. subTrees.OrderBy(subTree => subTree.Id).Select(subTree => Describe(subTree.Id, subTree.Name))];
        Hash = TreeHash.Of(this);
    }

    public int Id { get; }
    public int ClassId { get; }

    /// <summary>Ascending by id: the order of the records in an import string.</summary>
    public ImmutableArray<TraitNode> Nodes { get; }

    /// <summary>Class first, spec second, then one for each hero tree: the order <c>GetTreeCurrencyInfo</c> answers in.</summary>
    public ImmutableArray<TraitCurrency> Currencies { get; }
    public ImmutableArray<TraitSubTree> SubTrees { get; }

    /// <summary>16 numbers of 0 to 255 that change with the tree's content.</summary>
    public ImmutableArray<byte> Hash { get; }

    public TraitNode? Node(int id) => nodes.GetValueOrDefault(id);

    public TraitNode? NodeOfEntry(int entryId) => nodeOfEntry.GetValueOrDefault(entryId);

    public TraitCurrency? Currency(int id) => Currencies.FirstOrDefault(currency => currency.Id == id);

    public TraitSubTree? SubTree(int id) => SubTrees.FirstOrDefault(subTree => subTree.Id == id);

    /// <summary>Node ids with an edge into that node.</summary>
    public ImmutableArray<int> Predecessors(int nodeId) => incoming.GetValueOrDefault(nodeId, NoNodes);

    /// <summary>Node ids that node has an edge to.</summary>
    public ImmutableArray<int> Successors(int nodeId) => outgoing.GetValueOrDefault(nodeId, NoNodes);

    /// <summary>The node in which that spec chooses its hero tree.</summary>
    public TraitNode? SelectionNodeOf(int specId) =>
        Nodes.FirstOrDefault(node =>
            node.Type == TraitNodeType.SubTreeSelection && node.VisibleTo.Contains(specId) && !node.Entries.IsEmpty
        );

    private TraitSubTree Describe(int id, string name) =>
        new(
            id,
            name,
            Nodes.FirstOrDefault(node => node.SubTreeId == id && node.CurrencyId is not null)?.CurrencyId,
            [
                .. Nodes
                    .Where(node =>
                        node.Type == TraitNodeType.SubTreeSelection && node.Entries.Any(entry => entry.SubTreeId == id)
                    )
                    .Select(node => node.Id),
            ]
        );

    private static FrozenDictionary<int, ImmutableArray<int>> Group(IEnumerable<(int Key, int Value)> pairs) =>
        pairs
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .ToFrozenDictionary(group => group.Key, group => group.Order().ToImmutableArray());
}
