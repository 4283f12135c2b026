using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>One rank given for free.</summary>
/// <param name="Specs">The specs it is given to; default means every spec of the class.</param>
/// <param name="Level">From which character level on.</param>
public readonly record struct TraitGrant(ImmutableArray<int> Specs, int Level)
{
    public bool AppliesTo(int specId, int level) => level >= Level && (Specs.IsDefault || Specs.Contains(specId));
}
