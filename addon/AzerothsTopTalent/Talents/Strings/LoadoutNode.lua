-- Generated from LoadoutNode.cs. Change that file, not this one.
local _, addon = ...

--- One taken node of a loadout.
---@class LoadoutNode
---@field NodeId number The trait node id.
---@field Ranks number At least 1; a granted node has exactly 1.
---@field ChoiceIndex number? Zero-based index of the chosen entry; null where there is nothing to choose.
---@field Granted boolean Taken without being bought.
local LoadoutNode = {}
LoadoutNode.__index = LoadoutNode
addon.LoadoutNode = LoadoutNode

function LoadoutNode.new(NodeId, Ranks, ChoiceIndex, Granted)
    return setmetatable({ NodeId = NodeId, Ranks = Ranks, ChoiceIndex = ChoiceIndex, Granted = Granted }, LoadoutNode)
end
