using System.Runtime.InteropServices;

namespace AzerothsTopTalent.Data;

/// <summary>
/// Counts players by their full set of talents. Memory grows with the number of distinct sets, not of players. Not
/// thread-safe.
/// </summary>
public sealed class BuildTally
{
    private readonly Dictionary<TalentSet, (int Players, long RankSum)> counts = new(TalentSetComparer.Instance);

    /// <summary>All players counted.</summary>
    public int Players { get; private set; }

    /// <summary>Distinct sets seen.</summary>
    public int Distinct => counts.Count;

    /// <summary>The sets with their counts, in no particular order.</summary>
    public IEnumerable<BuildCount> Builds =>
        counts.Select(one => new BuildCount(one.Key, one.Value.Players, one.Value.RankSum));

    /// <summary>Counts one player at this place of the ranking.</summary>
    public void Add(TalentSet talents, int rank) => Add(talents.Packed, rank);

    /// <summary>Counts one player whose set is given as packed numbers in order; copies it only when it is new.</summary>
    internal void Add(ReadOnlySpan<uint> packed, int rank)
    {
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<uint>>();
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, packed, out _);
        count = (count.Players + 1, count.RankSum + rank);
        Players++;
    }

    /// <summary>Adds what another tally counted.</summary>
    public void Add(BuildCount build)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, build.Talents, out _);
        count = (count.Players + build.Players, count.RankSum + build.RankSum);
        Players += build.Players;
    }
}
