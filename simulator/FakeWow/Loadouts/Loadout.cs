using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Loadouts;

/// <summary>What an import string says.</summary>
/// <param name="SpecId">The spec it is for.</param>
/// <param name="TreeHash">16 bytes; all zero means that the tree is not to be checked.</param>
/// <param name="Records">Selected nodes, ascending by node id.</param>
public sealed record Loadout(int SpecId, ImmutableArray<byte> TreeHash, ImmutableArray<LoadoutRecord> Records);
