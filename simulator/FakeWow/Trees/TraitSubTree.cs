using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>A hero tree.</summary>
/// <param name="Id">Sub-tree id.</param>
/// <param name="Name">English name.</param>
/// <param name="CurrencyId">The currency its nodes cost; null if it has no paid node.</param>
/// <param name="SelectionNodeIds">The selection nodes (one per spec that can choose it) with an entry for it.</param>
public sealed record TraitSubTree(int Id, string Name, int? CurrencyId, ImmutableArray<int> SelectionNodeIds);
