using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>Between builds and import strings.</summary>
public static class BuildStrings
{
    /// <summary>The string the client exports: bought and granted nodes, and the tree's hash.</summary>
    public static string Export(TraitRules rules, TraitBuild build, bool withHash = true)
    {
        var records = ImmutableArray.CreateBuilder<LoadoutRecord>();
        foreach (TraitNode node in rules.Tree.Nodes)
        {
            if (build.Pick(node.Id) is TraitPick pick)
            {
                int? choice = node.IsChoice
                    ? node.Entries.IndexOf(node.Entry(pick.EntryId.GetValueOrDefault())!)
                    : null;
                records.Add(new LoadoutRecord(node.Id, pick.Ranks, choice));
            }
            else if (rules.GrantedRanks(node) > 0)
            {
                records.Add(new LoadoutRecord(node.Id, 0, null));
            }
        }

        return LoadoutString.Write(
            new Loadout(rules.SpecId, withHash ? rules.Tree.Hash : [], records.ToImmutable()),
            rules.Tree
        );
    }

    /// <summary>
    /// What a loadout buys. Granted ranks buy nothing, and neither does a node that is granted anyway or that its spec does
    /// not see: real exports carry such records.
    /// </summary>
    public static TraitBuild Bought(Loadout loadout, TraitRules rules)
    {
        TraitBuild build = TraitBuild.Empty;
        foreach (LoadoutRecord record in loadout.Records)
        {
            if (
                rules.Tree.Node(record.NodeId) is not TraitNode node
                || record.IsGranted
                || !rules.IsVisible(node)
                || rules.GrantedRanks(node) >= node.MaxRanks
            )
            {
                continue;
            }

            int? entry =
                node.IsChoice && record.ChoiceIndex is int index && index < node.Entries.Length
                    ? node.Entries[index].Id
                    : null;
            build = build.With(node.Id, Math.Min(record.Ranks, node.MaxRanks - rules.GrantedRanks(node)), entry);
        }

        return build;
    }
}
