-- Generated from TalentDifference.cs. Change that file, not this one.
local _, addon = ...

--- What changes at one node between the worn build and the wanted one.
---@param NodeId any The node; for a change of the hero tree the node in which it is chosen.
---@param WornEntryId any The worn entry, or 0 when nothing is worn.
---@param WornRanks any Worn ranks, granted ones included.
---@param TargetEntryId any The wanted entry, or 0 when nothing is wanted.
---@param TargetRanks any Wanted ranks, granted ones included.
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
