using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Talents;

/// <summary>
/// Says whether a rank may be bought, worked out in the plainest way from a list of (node, entry) purchases and the tree's
/// raw data, without using the rules under test.
/// </summary>
internal static class PurchaseOracle
{
    public static bool Allows(
        TraitTree tree,
        int spec,
        int level,
        List<(int Node, int Entry)> bought,
        int nodeId,
        int entryId
    )
    {
        TraitNode node = tree.Nodes.First(one => one.Id == nodeId);
        int Bought(int id) => bought.Count(purchase => purchase.Node == id);
        bool Seen(TraitNode one) =>
            one.VisibleTo.Contains(spec) && !(one.Type == TraitNodeType.SubTreeSelection && level < 71);
        int Granted(TraitNode one) =>
            Seen(one)
            && one.Grants.Any(grant => level >= grant.Level && (grant.Specs.IsDefault || grant.Specs.Contains(spec)))
                ? 1
                : 0;
        bool Full(TraitNode one) => one.MaxRanks > 0 && Granted(one) + Bought(one.Id) >= one.MaxRanks;
        int SpentOn(int currency) =>
            bought.Count(purchase => tree.Nodes.First(one => one.Id == purchase.Node).CurrencyId == currency);

        if (!Seen(node) || Granted(node) + Bought(node.Id) + 1 > node.MaxRanks)
        {
            return false;
        }

        bool ownEntry = node.Entries.Any(entry => entry.Id == entryId);
        if (node.Type == TraitNodeType.SubTreeSelection)
        {
            return ownEntry;
        }

        if (node.CurrencyId is not int pays || (node.Type == TraitNodeType.Selection && !ownEntry))
        {
            return false;
        }

        if (!node.AvailableTo.IsDefault && !node.AvailableTo.Contains(spec))
        {
            return false;
        }

        if (node.Type == TraitNodeType.Tiered)
        {
            int allowed =
                level >= 90 ? 4
                : level >= 84 ? 3
                : level >= 81 ? 1
                : 0;
            if (Bought(node.Id) >= allowed)
            {
                return false;
            }
        }

        if (node.SubTreeId is int subTree)
        {
            var chosen = bought.Select(purchase =>
                tree.Nodes.First(one => one.Id == purchase.Node)
                    .Entries.First(entry => entry.Id == purchase.Entry)
                    .SubTreeId
            );
            if (!chosen.Contains(subTree))
            {
                return false;
            }
        }

        var leading = tree.Nodes.Where(one => Seen(one) && tree.Successors(one.Id).Contains(nodeId)).ToList();
        if (leading.Count > 0 && !leading.Any(Full))
        {
            return false;
        }

        if (node.Gates.Any(gate => SpentOn(gate.CurrencyId) < gate.Spent))
        {
            return false;
        }

        TraitPool pool = tree.Currencies.First(currency => currency.Id == pays).Pool;
        return SpentOn(pays) < PointSchedule.PointsAt(pool, level);
    }
}
