-- Generated from GameTree.cs. Change that file, not this one.
local _, addon = ...
local CurrentSpec = addon.CurrentSpec
local PointBudget = addon.PointBudget
local TreeShape = addon.TreeShape
local TreeNode = addon.TreeNode
local NodeKind = addon.NodeKind
local PointPool = addon.PointPool
local TreeEntry = addon.TreeEntry

--- The player's talent tree as the game describes it, in the form build strings are read with.
local GameTree = {}
addon.GameTree = GameTree

GameTree.treeConfigID = 0
GameTree.treeLevel = 0

--- The tree of the active specialization, or null while the game has not sent it.
function GameTree.Get()
    local configID = C_ClassTalents.GetActiveConfigID()
    local specID = CurrentSpec.ID()
    if configID == nil or specID == 0 then
        return nil
    end

    -- What is granted and visible depends on the level.
    local level = UnitLevel("player")
    if GameTree.tree == nil or GameTree.treeConfigID ~= configID or GameTree.treeLevel ~= level
        or GameTree.tree.SpecId ~= specID then
        GameTree.tree = GameTree.Read(configID, specID)
        GameTree.treeConfigID = configID
        GameTree.treeLevel = level
    end
    return GameTree.tree
end

--- The ids of all nodes of the class's tree in the order of the build string, or null before they are known.
function GameTree.NodeOrder(specID)
    local treeID = C_ClassTalents.GetTraitTreeForSpec(specID)
    if treeID == nil then
        return nil
    end

    local nodeIDs = C_Traits.GetTreeNodes(treeID)
    if nodeIDs == nil or #nodeIDs == 0 then
        return nil
    end
    return nodeIDs
end

function GameTree.Read(configID, specID)
    local nodeIDs = GameTree.NodeOrder(specID)
    local classID = C_SpecializationInfo.GetClassIDFromSpecID(specID)
    if nodeIDs == nil or classID == nil then
        return nil
    end

    local nodes = {}
    for _, nodeID in ipairs(nodeIDs) do
        table.insert(nodes, GameTree.ReadNode(configID, nodeID))
    end
    -- A build for the level cap is read at every level: what it costs is no reason to refuse it.
    local budget = PointBudget.new(PointBudget.Unlimited, PointBudget.Unlimited, PointBudget.Unlimited)
    return TreeShape.new(classID, specID, nodes, budget)
end

function GameTree.ReadNode(configID, nodeID)
    local info = C_Traits.GetNodeInfo(configID, nodeID)
    -- The game answers with an empty table for nodes it knows nothing of.
    if info == nil or info.ID == 0 then
        return TreeNode.new(nodeID, NodeKind.Unknown, PointPool.Free, 0, 0, {}, false, false, 0)
    end

    local kind = info.type
    local entries = {}
    for _, entryID in ipairs(info.entryIDs) do
        local entry = C_Traits.GetEntryInfo(configID, entryID)
        table.insert(entries, TreeEntry.new(entryID, entry and entry.maxRanks or 1, entry and entry.subTreeID or 0))
    end
    return TreeNode.new(
        nodeID,
        kind,
        GameTree.PoolOf(info),
        info.subTreeID or 0,
        info.maxRanks,
        entries,
        info.isVisible,
        GameTree.IsGranted(configID, info),
        info.posY
    )
end

-- Class and spec points are bought alike, and the planner orders by height: only hero talents and the free
-- selection need telling apart.
function GameTree.PoolOf(info)
    if info.subTreeID ~= nil then
        return PointPool.Hero
    end
    return info.type == Enum.TraitNodeType.SubTreeSelection and PointPool.Free or PointPool.Class
end

function GameTree.IsGranted(configID, info)
    for _, conditionID in ipairs(info.conditionIDs) do
        local condition = C_Traits.GetConditionInfo(configID, conditionID)
        if condition ~= nil and condition.isMet and (condition.ranksGranted or 0) > 0 then
            return true
        end
    end
    return false
end
