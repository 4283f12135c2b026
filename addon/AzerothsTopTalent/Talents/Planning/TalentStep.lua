-- Generated from TalentStep.cs. Change that file, not this one.
local _, addon = ...

--- One node to bring to its wanted state.
---@class TalentStep
---@field NodeId number The node.
---@field EntryId number The entry to choose, which buys the first rank; 0 where there is nothing to choose.
---@field Ranks number How many ranks shall have been bought after the step, a granted one not counted.
local TalentStep = {}
TalentStep.__index = TalentStep
addon.TalentStep = TalentStep

function TalentStep.new(NodeId, EntryId, Ranks)
    return setmetatable({ NodeId = NodeId, EntryId = EntryId, Ranks = Ranks }, TalentStep)
end
