using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>A build as ranking rows tell it: an apex appears once per tier it reaches into.</summary>
internal static class RankedTalents
{
    public static IReadOnlyList<RankedTalent> Of(SpecTree spec, IReadOnlyList<TalentPick> picks)
    {
        var nodes = SpecNodes.ById(spec);
        return [.. picks.SelectMany(pick => Entries(nodes[pick.NodeId], pick)).OrderBy(t => t.TalentId)];
    }

    private static IEnumerable<RankedTalent> Entries(TalentNode node, TalentPick pick)
    {
        if (node.Kind != NodeKind.Tiered)
        {
            yield return new RankedTalent(node.Entries[pick.Choice].Id, pick.Ranks);
            yield break;
        }

        var left = pick.Ranks;
        foreach (var tier in node.Entries)
        {
            if (left > 0)
            {
                yield return new RankedTalent(tier.Id, Math.Min(left, tier.MaxRanks));
                left -= tier.MaxRanks;
            }
        }
    }
}
