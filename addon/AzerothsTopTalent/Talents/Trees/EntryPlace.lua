-- Generated from EntryPlace.cs. Change that file, not this one.
local _, addon = ...

--- Where an entry stands in a tree.
---@class EntryPlace
---@field Node TreeNode The node that holds it.
---@field Index number Its zero-based place among the node's entries.
local EntryPlace = {}
EntryPlace.__index = EntryPlace
addon.EntryPlace = EntryPlace

function EntryPlace.new(Node, Index)
    return setmetatable({ Node = Node, Index = Index }, EntryPlace)
end
