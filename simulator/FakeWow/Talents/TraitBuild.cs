using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>What was bought of a tree, by node id; granted ranks are not in it. Immutable, compared by content.</summary>
public sealed class TraitBuild : IEquatable<TraitBuild>
{
    public static readonly TraitBuild Empty = new(ImmutableSortedDictionary<int, TraitPick>.Empty);
    private readonly ImmutableSortedDictionary<int, TraitPick> picks;

    private TraitBuild(ImmutableSortedDictionary<int, TraitPick> picks) => this.picks = picks;

    public int Count => picks.Count;
    public IEnumerable<KeyValuePair<int, TraitPick>> Picks => picks;

    public TraitPick? Pick(int nodeId) => picks.TryGetValue(nodeId, out TraitPick pick) ? pick : null;

    public int Ranks(int nodeId) => picks.TryGetValue(nodeId, out TraitPick pick) ? pick.Ranks : 0;

    /// <summary>The build with that pick; no ranks takes the node out.</summary>
    public TraitBuild With(int nodeId, int ranks, int? entryId) =>
        new(ranks > 0 ? picks.SetItem(nodeId, new TraitPick(ranks, entryId)) : picks.Remove(nodeId));

    public TraitBuild Without(int nodeId) => picks.ContainsKey(nodeId) ? new(picks.Remove(nodeId)) : this;

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
