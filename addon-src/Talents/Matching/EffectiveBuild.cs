namespace AzerothsTopTalent.Talents;

/// <summary>
/// What of a loadout has an effect. Loadouts that look different can be the same build: granted nodes may be listed or
/// not, as granted or as bought; points may lie in the hero tree that is not chosen, or in nodes the specialization
/// cannot see any more.
/// </summary>
public sealed class EffectiveBuild
{
    private readonly Dictionary<int, LoadoutNode> boughtById = new Dictionary<int, LoadoutNode>();

    /// <summary>What would have an effect if <paramref name="subtreeId"/> were the chosen hero tree.</summary>
    public EffectiveBuild(Loadout loadout, int subtreeId)
    {
        SubtreeId = subtreeId;
        foreach (var taken in loadout.Nodes)
        {
            if (!taken.Granted)
            {
                boughtById[taken.NodeId] = taken;
            }
        }
    }

    /// <summary>The chosen hero tree, or 0.</summary>
    public int SubtreeId { get; }

    public static EffectiveBuild Of(Loadout loadout, TreeShape tree) =>
        new EffectiveBuild(loadout, HeroTree.ChosenIn(loadout, tree));

    /// <summary>Whether a node can have an effect in this build at all.</summary>
    public bool Reaches(TreeNode node) =>
        node.IsVisible && (node.Pool != PointPool.Hero || node.SubtreeId == SubtreeId);

    /// <summary>The ranks that have an effect, a granted one included.</summary>
    public int RanksOf(TreeNode node)
    {
        if (!Reaches(node))
        {
            return 0;
        }

        var granted = node.IsGranted ? 1 : 0;
        return boughtById.TryGetValue(node.Id, out var bought) && bought.Ranks > granted ? bought.Ranks : granted;
    }

    /// <summary>The entry that has an effect, or 0. A node without a choice stands for its first entry.</summary>
    public int EntryOf(TreeNode node)
    {
        if (RanksOf(node) == 0 || node.Entries.Count == 0)
        {
            return 0;
        }

        var isChosen = boughtById.TryGetValue(node.Id, out var bought) && bought.ChoiceIndex is not null;
        return node.Entries[isChosen ? bought!.ChoiceIndex!.Value : 0].Id;
    }
}
