using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>One node of a class tree, with the rules that decide who sees it and when it can be bought.</summary>
public sealed record TraitNode
{
    public required int Id { get; init; }
    public required TraitNodeType Type { get; init; }
    public required TraitPool Pool { get; init; }
    public required string Name { get; init; }

    /// <summary>The game's <c>Enum.TraitNodeFlag</c>.</summary>
    public int Flags { get; init; }
    public int PosX { get; init; }
    public int PosY { get; init; }

    /// <summary>Ranks of the whole node; 0 on placeholders that nobody can buy.</summary>
    public required int MaxRanks { get; init; }

    /// <summary>In the order of the import string's choice index.</summary>
    public required ImmutableArray<TraitEntry> Entries { get; init; }
    public int? SubTreeId { get; init; }

    /// <summary>What a rank costs one point of; null for selection nodes and nodes that are only ever granted.</summary>
    public int? CurrencyId { get; init; }
    public ImmutableArray<TraitGate> Gates { get; init; } = [];

    /// <summary>The specs that see the node at all.</summary>
    public required ImmutableArray<int> VisibleTo { get; init; }

    /// <summary>The specs that may buy it; default means all that see it.</summary>
    public ImmutableArray<int> AvailableTo { get; init; }
    public ImmutableArray<TraitGrant> Grants { get; init; } = [];

    /// <summary>Ascending by level; empty means no cap but <see cref="MaxRanks"/>.</summary>
    public ImmutableArray<RankCap> RankCaps { get; init; } = [];

    /// <summary>Level from which the node can be bought (selection nodes: from which it is visible).</summary>
    public int RequiredLevel { get; init; }
    public ImmutableArray<int> GroupIds { get; init; } = [];
    public ImmutableArray<int> ConditionIds { get; init; } = [];

    public bool IsChoice => Type is TraitNodeType.Selection or TraitNodeType.SubTreeSelection;

    public TraitEntry? Entry(int entryId) => Entries.FirstOrDefault(entry => entry.Id == entryId);

    /// <summary>The most ranks a character of that level can hold.</summary>
    public int RanksAllowedAt(int level)
    {
        if (RankCaps.IsEmpty)
        {
            return MaxRanks;
        }

        int allowed = 0;
        foreach (RankCap cap in RankCaps)
        {
            if (cap.Level <= level)
            {
                allowed = Math.Max(allowed, cap.Ranks);
            }
        }

        return Math.Min(allowed, MaxRanks);
    }

    /// <summary>The entry that holds rank number <paramref name="rank"/> (1 is the first) of a node without a choice.</summary>
    public (TraitEntry Entry, int Rank)? EntryOfRank(int rank)
    {
        if (Type != TraitNodeType.Tiered)
        {
            return Entries.IsEmpty ? null : (Entries[0], rank);
        }

        int left = rank;
        foreach (TraitEntry entry in Entries)
        {
            if (left <= entry.MaxRanks)
            {
                return (entry, left);
            }

            left -= entry.MaxRanks;
        }

        return null;
    }
}
