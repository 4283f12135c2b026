using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>Nodes with pending changes, by the kind of change; a node is in one list only.</summary>
public sealed record StagedChanges(
    ImmutableArray<int> Purchases,
    ImmutableArray<int> Refunds,
    ImmutableArray<int> SelectionSwaps
)
{
    public static StagedChanges Between(TraitBuild committed, TraitBuild staged)
    {
        var purchases = ImmutableArray.CreateBuilder<int>();
        var refunds = ImmutableArray.CreateBuilder<int>();
        var swaps = ImmutableArray.CreateBuilder<int>();
        foreach (int nodeId in committed.Picks.Concat(staged.Picks).Select(pick => pick.Key).Distinct().Order())
        {
            int before = committed.Ranks(nodeId);
            int after = staged.Ranks(nodeId);
            if (after > before)
            {
                purchases.Add(nodeId);
            }
            else if (after < before)
            {
                refunds.Add(nodeId);
            }
            else if (committed.Pick(nodeId) != staged.Pick(nodeId))
            {
                swaps.Add(nodeId);
            }
        }

        return new StagedChanges(purchases.ToImmutable(), refunds.ToImmutable(), swaps.ToImmutable());
    }

    public bool IsEmpty => Purchases.IsEmpty && Refunds.IsEmpty && SelectionSwaps.IsEmpty;
}
