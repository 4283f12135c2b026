-- Generated from EntryPlace.cs. Change that file, not this one.
local _, addon = ...

--- Where an entry stands in a tree.
---@param Node any The node that holds it.
---@param Index any Its zero-based place among the node's entries.
local EntryPlace = {}
EntryPlace.__index = EntryPlace
addon.EntryPlace = EntryPlace

function EntryPlace.new(Node, Index)
    return setmetatable({ Node = Node, Index = Index }, EntryPlace)
end
