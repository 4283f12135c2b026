-- Generated from TreeNode.cs. Change that file, not this one.
local _, addon = ...
local NodeKind = addon.NodeKind
local LoadoutNode = addon.LoadoutNode

--- A node of a class tree as one specialization sees it.
--- see: they are read and written back, but count neither as points nor in a comparison.
---@class TreeNode
---@field Id number The trait node id.
---@field Kind number How it is bought.
---@field Pool number Which points pay for it.
---@field SubtreeId number The hero tree it belongs to; 0 outside hero trees.
---@field MaxRanks number All ranks together; 0 for a placeholder nobody can buy. Not read of unknown nodes.
---@field Entries TreeEntry[] In the order that the choice index of a build string counts.
---@field IsVisible boolean Whether the specialization can spend points here. Strings carry records of nodes it cannot
---@field IsGranted boolean Whether the game gives the first rank for nothing.
---@field Row number Height in the tree: what stands higher has a smaller number and is bought earlier.
---@field HasChoice boolean Whether a build string writes which entry is taken.
---@field InFull LoadoutNode[] The node with all its ranks bought, as most taken nodes are: one item, or one for each
--- choice. Made once, as loadouts can share them. Empty where nothing can be bought.
---@field PlainInFull LoadoutNode? The node with all its ranks bought where there is nothing to choose; else null.
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
    return not (hasChoice or #inFull == 0) and inFull[1] or nil
end

function TreeNode.MakeInFull(id, kind, maxRanks, choices)
    local nodes = {}
    if kind == NodeKind.Choice or kind == NodeKind.SubtreeSelection then
        local index = 0
        while index < choices and maxRanks > 0 do
            table.insert(nodes, LoadoutNode.new(id, maxRanks, index, false))
            index = index + 1
        end
    elseif kind == NodeKind.Unknown then
        table.insert(nodes, LoadoutNode.new(id, 1, nil, false))
    elseif maxRanks > 0 then
        table.insert(nodes, LoadoutNode.new(id, maxRanks, nil, false))
    end

    return nodes
end
