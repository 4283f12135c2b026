-- Generated from TreeEntry.cs. Change that file, not this one.
local _, addon = ...

--- What a node can hold: a talent, one tier of a talent, or a hero tree.
---@class TreeEntry
---@field Id number The trait entry id, which rankings call talentID.
---@field MaxRanks number At least 1; the share of a tiered node's ranks that goes to this entry.
---@field SubtreeId number The hero tree that choosing this entry activates; 0 for a talent.
local TreeEntry = {}
TreeEntry.__index = TreeEntry
addon.TreeEntry = TreeEntry

function TreeEntry.new(Id, MaxRanks, SubtreeId)
    return setmetatable({ Id = Id, MaxRanks = MaxRanks, SubtreeId = SubtreeId }, TreeEntry)
end
