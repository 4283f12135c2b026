-- Generated from TreeShape.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local HeaderFormat = addon.HeaderFormat
local NodeKind = addon.NodeKind
local EntryPlace = addon.EntryPlace

--- A class tree as one specialization sees it: all that is needed to read and write its build strings. Immutable.
---@class TreeShape
---@field placeByEntry Dictionary? Made at the first question: only rankings are asked about by entry. Two threads may
--- both make it, alike.
---@field Nodes TreeNode[] Every node of the class tree in the order in which build strings list them.
---@field PlainHeader string The characters with which a build string of this specialization begins when it has no tree
--- hash.
---@field HeroSelection TreeNode? The node in which the specialization chooses its hero tree, or null when it has none.
local TreeShape = {}
TreeShape.__index = TreeShape
addon.TreeShape = TreeShape

---@param classId number The game's class id, 1 to 13.
---@param specId number The game's specialization id.
---@param nodes TreeNode[] Every node of the class tree, of all specializations, ids ascending.
---@param budget PointBudget The points a build may spend.
function TreeShape.new(classId, specId, nodes, budget)
    local self = setmetatable(
        {
            nodeById = runtime.Dictionary.new(),
            ClassId = classId,
            SpecId = specId,
            Nodes = nodes,
            Budget = budget,
            PlainHeader = HeaderFormat.Plain(specId),
        },
        TreeShape
    )
    for _, node in ipairs(nodes) do
        self.nodeById:Set(node.Id, node)
        if node.Kind == NodeKind.SubtreeSelection and node.IsVisible then
            self.HeroSelection = node
        end
    end
    return self
end

--- The node of this id, or null when the tree has none.
function TreeShape:FindNode(nodeId)
    local ok, node = self.nodeById:TryGetValue(nodeId)
    return ok and node or nil
end

--- Where the entry stands, or null when no node holds it.
function TreeShape:FindEntry(entryId)
    if not self.placeByEntry then
        self.placeByEntry = self:IndexEntries()
    end
    local ok, place = self.placeByEntry:TryGetValue(entryId)
    return ok and place or nil
end

function TreeShape:IndexEntries()
    local places = runtime.Dictionary.new()
    for _, node in ipairs(self.Nodes) do
        local index = 0
        while index < #node.Entries do
            places:Set(node.Entries[index + 1].Id, EntryPlace.new(node, index))
            index = index + 1
        end
    end

    return places
end
