-- Generated from NodeKind.cs. Change that file, not this one.
local _, addon = ...

--- How a talent node is bought. The numbers are those of the game's Enum.TraitNodeType.
local NodeKind = { Single = 0, Tiered = 1, Choice = 2, SubtreeSelection = 3, Unknown = 4 }
addon.NodeKind = NodeKind
