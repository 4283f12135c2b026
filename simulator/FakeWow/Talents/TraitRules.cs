using System.Collections.Frozen;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>
/// What one spec at one level may do with its class tree. Pure: a build goes in, an answer or another build comes out.
/// The rules: a node needs one fully ranked predecessor (granted ranks count) unless no node it can see leads to it; a gate
/// counts the points spent in its whole pool; every hero tree has its own points; a level caps the ranks of apex nodes.
/// </summary>
public sealed partial class TraitRules
{
    private readonly FrozenSet<int> visible;
    private readonly FrozenSet<int> granted;
    private readonly TraitNode? heroChoice;

    // Whole trees are asked about node by node: what holds for the build as a whole is worked out once.
    private (TraitBuild Build, Dictionary<int, int> HighestGates)? lastGates;

    public TraitRules(TraitTree tree, int specId, int level)
    {
        Tree = tree;
        SpecId = specId;
        Level = level;
        visible = tree.Nodes.Where(Sees).Select(node => node.Id).ToFrozenSet();
        granted = tree
            .Nodes.Where(node => IsVisible(node) && node.Grants.Any(grant => grant.AppliesTo(specId, level)))
            .Select(node => node.Id)
            .ToFrozenSet();
        heroChoice = tree.SelectionNodeOf(specId);
    }

    public TraitTree Tree { get; }
    public int SpecId { get; }
    public int Level { get; }

    public bool IsVisible(TraitNode node) => visible.Contains(node.Id);

    /// <summary>Ranks given for free. The root of a hero tree is granted whether or not that tree is the chosen one.</summary>
    public int GrantedRanks(TraitNode node) => granted.Contains(node.Id) ? 1 : 0;

    /// <summary>Granted and bought ranks together.</summary>
    public int ActiveRanks(TraitNode node, TraitBuild build) =>
        Math.Min(node.MaxRanks, GrantedRanks(node) + build.Ranks(node.Id));

    public bool IsFull(TraitNode node, TraitBuild build) =>
        node.MaxRanks > 0 && ActiveRanks(node, build) >= node.MaxRanks;

    /// <summary>Points spent in that currency.</summary>
    public int Spent(int currencyId, TraitBuild build) => build.SpentIn(Tree).GetValueOrDefault(currencyId);

    /// <summary>Points the character has in that currency, spent ones included.</summary>
    public int Total(int currencyId) => Tree.Currency(currencyId)?.PointsAt(Level) ?? 0;

    public int Left(int currencyId, TraitBuild build) => Total(currencyId) - Spent(currencyId, build);

    /// <summary>The chosen hero tree, or null.</summary>
    public int? ActiveSubTree(TraitBuild build) =>
        heroChoice is not null && build.Pick(heroChoice.Id)?.EntryId is int entry
            ? heroChoice.Entry(entry)?.SubTreeId
            : null;

    public bool IsSubTreeActive(TraitNode node, TraitBuild build) =>
        node.SubTreeId is null || node.SubTreeId == ActiveSubTree(build);

    /// <summary>A build without the points in a hero tree that is not chosen: what of it does anything.</summary>
    public TraitBuild InEffect(TraitBuild build)
    {
        TraitBuild kept = build;
        foreach ((int node, _) in build.Picks)
        {
            if (Tree.Node(node) is TraitNode known && !IsSubTreeActive(known, build))
            {
                kept = kept.Without(node);
            }
        }

        return kept;
    }

    public bool IsSameInEffect(TraitBuild one, TraitBuild other) => InEffect(one).Equals(InEffect(other));

    /// <summary>Whether one predecessor is fully ranked; true for nodes that nothing visible leads to.</summary>
    public bool MeetsEdges(TraitNode node, TraitBuild build)
    {
        bool led = false;
        foreach (int source in Tree.Predecessors(node.Id))
        {
            if (visible.Contains(source) && Tree.Node(source) is TraitNode predecessor)
            {
                if (IsFull(predecessor, build))
                {
                    return true;
                }

                led = true;
            }
        }

        return !led;
    }

    public bool MeetsGates(TraitNode node, TraitBuild build)
    {
        foreach (TraitGate gate in node.Gates)
        {
            if (Spent(gate.CurrencyId, build) < gate.Spent)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the node could hold a rank: seen, of this spec, of the chosen hero tree, and its gates are open.</summary>
    public bool IsAvailable(TraitNode node, TraitBuild build) =>
        IsVisible(node)
        && node.MaxRanks > 0
        && (node.AvailableTo.IsDefault || node.AvailableTo.Contains(SpecId))
        && Level >= node.RequiredLevel
        && IsSubTreeActive(node, build)
        && MeetsGates(node, build);

    private bool Sees(TraitNode node) =>
        node.VisibleTo.Contains(SpecId) && (node.Type != TraitNodeType.SubTreeSelection || Level >= node.RequiredLevel);
}
