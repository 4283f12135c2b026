using AzerothsTopTalent.Talents;
using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The player's talent tree as the game describes it, in the form build strings are read with.</summary>
public static class GameTree
{
    private static TreeShape? tree;
    private static int treeConfigID;
    private static int treeLevel;

    /// <summary>The tree of the active specialization, or null while the game has not sent it.</summary>
    public static TreeShape? Get()
    {
        var configID = C_ClassTalents.GetActiveConfigID();
        var specID = CurrentSpec.ID();
        if (configID == null || specID == 0)
            return null;

        // What is granted and visible depends on the level.
        var level = Unit.UnitLevel("player");
        if (tree == null || treeConfigID != configID || treeLevel != level || tree.SpecId != specID)
        {
            tree = Read(configID.Value, specID);
            treeConfigID = configID.Value;
            treeLevel = level;
        }
        return tree;
    }

    /// <summary>The ids of all nodes of the class's tree in the order of the build string, or null before they are known.</summary>
    public static List<int>? NodeOrder(int specID)
    {
        var treeID = C_ClassTalents.GetTraitTreeForSpec(specID);
        if (treeID == null)
            return null;

        var nodeIDs = C_Traits.GetTreeNodes(treeID.Value);
        return nodeIDs == null || nodeIDs.Count == 0 ? null : nodeIDs.AsList();
    }

    private static TreeShape? Read(int configID, int specID)
    {
        var nodeIDs = NodeOrder(specID);
        var classID = C_SpecializationInfo.GetClassIDFromSpecID(specID);
        if (nodeIDs == null || classID == null)
            return null;

        var nodes = new List<TreeNode>();
        foreach (var nodeID in nodeIDs)
            nodes.Add(ReadNode(configID, nodeID));
        // A build for the level cap is read at every level: what it costs is no reason to refuse it.
        var budget = new PointBudget(PointBudget.Unlimited, PointBudget.Unlimited, PointBudget.Unlimited);
        return new TreeShape(classID.Value, specID, nodes, budget);
    }

    private static TreeNode ReadNode(int configID, int nodeID)
    {
        var info = C_Traits.GetNodeInfo(configID, nodeID);
        // The game answers with an empty table for nodes it knows nothing of.
        if (info == null || info.ID == 0)
            return new TreeNode(nodeID, NodeKind.Unknown, PointPool.Free, 0, 0, [], false, false);

        var kind = (NodeKind)(int)info.Type;
        var entries = new List<TreeEntry>();
        foreach (var entryID in info.EntryIDs)
        {
            var entry = C_Traits.GetEntryInfo(configID, entryID);
            entries.Add(new TreeEntry(entryID, entry?.MaxRanks ?? 1, entry?.SubTreeID ?? 0));
        }
        return new TreeNode(
            nodeID,
            kind,
            PoolOf(info),
            info.SubTreeID ?? 0,
            info.MaxRanks,
            entries,
            info.IsVisible,
            IsGranted(configID, info),
            info.PosY
        );
    }

    // Class and spec points are bought alike, and the planner orders by height: only hero talents and the free
    // selection need telling apart.
    private static PointPool PoolOf(TraitNodeInfo info)
    {
        if (info.SubTreeID != null)
            return PointPool.Hero;
        return info.Type == TraitNodeType.SubTreeSelection ? PointPool.Free : PointPool.Class;
    }

    private static bool IsGranted(int configID, TraitNodeInfo info)
    {
        foreach (var conditionID in info.ConditionIDs)
        {
            var condition = C_Traits.GetConditionInfo(configID, conditionID);
            if (condition != null && condition.IsMet && (condition.RanksGranted ?? 0) > 0)
                return true;
        }
        return false;
    }
}
