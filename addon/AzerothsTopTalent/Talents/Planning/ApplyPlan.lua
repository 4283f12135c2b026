-- Generated from ApplyPlan.cs. Change that file, not this one.
local _, addon = ...

--- How to get from the worn build to a wanted one.
local ApplyPlan = {}
ApplyPlan.__index = ApplyPlan
addon.ApplyPlan = ApplyPlan

function ApplyPlan.new(needsReset, steps, totalRanks)
    return setmetatable({ NeedsReset = needsReset, Steps = steps, TotalRanks = totalRanks }, ApplyPlan)
end
