-- Generated from NodeKind.cs. Change that file, not this one.
local _, addon = ...

--- How a talent node is bought. The numbers are those of the game's Enum.TraitNodeType.
---@class NodeKind
---@field Single number One talent with one or more ranks.
---@field Tiered number One node whose ranks are poured into its entries in order.
---@field Choice number One of several talents.
---@field SubtreeSelection number One of several hero trees.
---@field Unknown number Listed in the node order, but nothing else is known of it: no spec can see it.
local NodeKind = { Single = 0, Tiered = 1, Choice = 2, SubtreeSelection = 3, Unknown = 4 }
addon.NodeKind = NodeKind
