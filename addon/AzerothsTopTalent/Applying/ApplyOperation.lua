-- Generated from ApplyOperation.cs. Change that file, not this one.
local _, addon = ...
local ApplyPlanner = addon.ApplyPlanner

--- The one talent change that is under way.
---@class ApplyOperation
---@field Before Loadout What was worn when it began.
---@field Plan ApplyPlan The way from what is worn when the staging begins.
---@field SelectedBefore number? The saved loadout that was selected when it began, or null.
---@field Loadout number? The saved loadout the build goes into, or null when the talents are edited in place.
---@field Staged Loadout? What was staged when it was committed: below the level cap less than the target.
local ApplyOperation = {}
ApplyOperation.__index = ApplyOperation
addon.ApplyOperation = ApplyOperation

function ApplyOperation.new(request, configID, tree, before, target)
    local self = setmetatable(
        { Request = request, ConfigID = configID, Tree = tree, Before = before, Target = target },
        ApplyOperation
    )
    if request.IsUndo then
        self.Plan = ApplyPlanner.PlanExactly(before, target, tree)
    else
        self.Plan = ApplyPlanner.Plan(before, target, tree)
    end
    return self
end

function ApplyOperation:GetIsCommitted()
    return self.Staged ~= nil
end
