using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>What was bought of a tree, by node id; granted ranks are not in it. Immutable, compared by content.</summary>
public sealed class TraitBuild : IEquatable<TraitBuild>
{
    public static readonly TraitBuild Empty = new(ImmutableSortedDictionary<int, TraitPick>.Empty);
    private readonly ImmutableSortedDictionary<int, TraitPick> picks;
    private (TraitTree Tree, Dictionary<int, int> Points)? spent;

    private TraitBuild(ImmutableSortedDictionary<int, TraitPick> picks) => this.picks = picks;

    public int Count => picks.Count;
    public IEnumerable<KeyValuePair<int, TraitPick>> Picks => picks;

    public TraitPick? Pick(int nodeId) => picks.TryGetValue(nodeId, out TraitPick pick) ? pick : null;

    public int Ranks(int nodeId) => picks.TryGetValue(nodeId, out TraitPick pick) ? pick.Ranks : 0;

    /// <summary>The build with that pick; no ranks takes the node out.</summary>
    public TraitBuild With(int nodeId, int ranks, int? entryId) =>
        new(ranks > 0 ? picks.SetItem(nodeId, new TraitPick(ranks, entryId)) : picks.Remove(nodeId));

    public TraitBuild Without(int nodeId) => picks.ContainsKey(nodeId) ? new(picks.Remove(nodeId)) : this;

    /// <summary>The points spent in that tree, by currency.</summary>
    public IReadOnlyDictionary<int, int> SpentIn(TraitTree tree)
    {
        if (spent is not (TraitTree known, Dictionary<int, int> points) || known != tree)
        {
            points = [];
            foreach ((int nodeId, TraitPick pick) in picks)
            {
                if (tree.Node(nodeId)?.CurrencyId is int currency)
                {
                    points[currency] = points.GetValueOrDefault(currency) + pick.Ranks;
                }
            }

            spent = (tree, points);
        }

        return points;
    }

    public bool Equals(TraitBuild? other) =>
        other is not null && (ReferenceEquals(this, other) || picks.SequenceEqual(other.picks));

    public override bool Equals(object? obj) => Equals(obj as TraitBuild);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach ((int node, TraitPick pick) in picks)
        {
            hash.Add(node);
            hash.Add(pick);
        }

        return hash.ToHashCode();
    }
}
