-- Generated from ApplyPlan.cs. Change that file, not this one.
local _, addon = ...

--- How to get from the worn build to a wanted one.
---@class ApplyPlan
---@field NeedsReset boolean Whether all talents have to be given back before the first step.
---@field Steps TalentStep[] The steps in an order in which each is allowed once those before it are done: the hero tree
--- first, then the talents from the top of the trees to the bottom. Where a step is refused, later ones may still
--- succeed.
---@field TotalRanks number Ranks of the whole wanted build that cost a point, those already worn included: the M of "N
--- of M".
local ApplyPlan = {}
ApplyPlan.__index = ApplyPlan
addon.ApplyPlan = ApplyPlan

function ApplyPlan.new(needsReset, steps, totalRanks)
    return setmetatable({ NeedsReset = needsReset, Steps = steps, TotalRanks = totalRanks }, ApplyPlan)
end
