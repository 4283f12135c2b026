-- Generated from TreeNode.cs. Change that file, not this one.
local _, addon = ...
local NodeKind = addon.NodeKind
local LoadoutNode = addon.LoadoutNode

--- A node of a class tree as one specialization sees it.
---@param Id any The trait node id.
---@param Kind any How it is bought.
---@param Pool any Which points pay for it.
---@param SubtreeId any The hero tree it belongs to; 0 outside hero trees.
---@param MaxRanks any All ranks together; 0 for a placeholder nobody can buy. Not read of unknown nodes.
---@param Entries any In the order that the choice index of a build string counts.
---@param IsVisible any Whether the specialization can spend points here. Strings carry records of nodes it cannot see: they are read and written back, but count neither as points nor in a comparison.
---@param IsGranted any Whether the game gives the first rank for nothing.
---@param Row any Height in the tree: what stands higher has a smaller number and is bought earlier.
local TreeNode = {}
TreeNode.__index = TreeNode
addon.TreeNode = TreeNode

function TreeNode.new(Id, Kind, Pool, SubtreeId, MaxRanks, Entries, IsVisible, IsGranted, Row)
    return setmetatable(
        {
            Id = Id,
            Kind = Kind,
            Pool = Pool,
            SubtreeId = SubtreeId,
            MaxRanks = MaxRanks,
            Entries = Entries,
            IsVisible = IsVisible,
            IsGranted = IsGranted,
            Row = Row,
            HasChoice = Kind == NodeKind.Choice or Kind == NodeKind.SubtreeSelection,
            InFull = TreeNode.MakeInFull(Id, Kind, MaxRanks, #Entries),
            PlainInFull = TreeNode.MakePlainInFull(Id, Kind, MaxRanks, #Entries),
        },
        TreeNode
    )
end

--- The ranks that a string means when it says that all are bought. Of a node nothing is known of, that is taken
--- to be one.
function TreeNode:GetRanksInFull()
    return self.Kind == NodeKind.Unknown and 1 or self.MaxRanks
end

function TreeNode.MakePlainInFull(id, kind, maxRanks, choices)
    local inFull = TreeNode.MakeInFull(id, kind, maxRanks, choices)
    local hasChoice = kind == NodeKind.Choice or kind == NodeKind.SubtreeSelection
    if hasChoice or #inFull == 0 then
        return nil
    end
    return inFull[1]
end

function TreeNode.MakeInFull(id, kind, maxRanks, choices)
    local nodes = {}
    if kind == NodeKind.Choice or kind == NodeKind.SubtreeSelection then
        do
            local index = 0
            while index < choices and maxRanks > 0 do
                table.insert(nodes, LoadoutNode.new(id, maxRanks, index, false))
                index = index + 1
            end
        end
    elseif kind == NodeKind.Unknown then
        table.insert(nodes, LoadoutNode.new(id, 1, nil, false))
    elseif maxRanks > 0 then
        table.insert(nodes, LoadoutNode.new(id, maxRanks, nil, false))
    end

    return nodes
end
