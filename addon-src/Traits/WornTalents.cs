using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The talents of a config, staged changes included.</summary>
public static class WornTalents
{
    public static Loadout Read(int configID, TreeShape tree)
    {
        var nodes = new List<LoadoutNode>();
        foreach (var node in tree.Nodes)
        {
            if (node.Kind == NodeKind.Unknown)
                continue;

            var info = C_Traits.GetNodeInfo(configID, node.Id);
            var taken = info == null ? null : Taken(node, info);
            if (taken != null)
                nodes.Add(taken);
        }
        return new Loadout(tree.SpecId, nodes);
    }

    /// <summary>The worn talents, or null while they cannot be read.</summary>
    public static Loadout? Current(TreeShape tree)
    {
        var configID = C_ClassTalents.GetActiveConfigID();
        return configID == null ? null : Read(configID.Value, tree);
    }

    /// <summary>The worn talents as a build string; empty while they cannot be read.</summary>
    public static string Code()
    {
        var tree = GameTree.Get();
        var worn = tree == null ? null : Current(tree);
        if (tree == null || worn == null)
            return "";
        return BuildString.Encode(worn, tree).Text ?? "";
    }

    private static LoadoutNode? Taken(TreeNode node, TraitNodeInfo info)
    {
        if (info.RanksPurchased > 0)
            return new LoadoutNode(node.Id, info.RanksPurchased, ChoiceIndex(node, info), false);
        return info.ActiveRank > 0 ? new LoadoutNode(node.Id, 1, null, true) : null;
    }

    private static int? ChoiceIndex(TreeNode node, TraitNodeInfo info)
    {
        if (!node.HasChoice || info.ActiveEntry == null)
            return null;

        for (var index = 0; index < node.Entries.Count; index++)
        {
            if (node.Entries[index].Id == info.ActiveEntry.EntryID)
                return index;
        }
        return null;
    }
}
