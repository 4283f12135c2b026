-- Generated from TalentDifference.cs. Change that file, not this one.
local _, addon = ...

--- What changes at one node between the worn build and the wanted one.
---@class TalentDifference
---@field NodeId number The node; for a change of the hero tree the node in which it is chosen.
---@field WornEntryId number The worn entry, or 0 when nothing is worn.
---@field WornRanks number Worn ranks, granted ones included.
---@field TargetEntryId number The wanted entry, or 0 when nothing is wanted.
---@field TargetRanks number Wanted ranks, granted ones included.
local TalentDifference = {}
TalentDifference.__index = TalentDifference
addon.TalentDifference = TalentDifference

function TalentDifference.new(NodeId, WornEntryId, WornRanks, TargetEntryId, TargetRanks)
    return setmetatable(
        {
            NodeId = NodeId,
            WornEntryId = WornEntryId,
            WornRanks = WornRanks,
            TargetEntryId = TargetEntryId,
            TargetRanks = TargetRanks,
        },
        TalentDifference
    )
end
