-- Generated from ApplyOperation.cs. Change that file, not this one.
local _, addon = ...
local ApplyPlanner = addon.ApplyPlanner

--- The one talent change that is under way.
local ApplyOperation = {}
ApplyOperation.__index = ApplyOperation
addon.ApplyOperation = ApplyOperation

function ApplyOperation.new(request, configID, tree, before, target)
    return setmetatable(
        {
            Request = request,
            ConfigID = configID,
            Tree = tree,
            Before = before,
            Target = target,
            Plan = ApplyPlanner.Plan(before, target, tree),
        },
        ApplyOperation
    )
end

function ApplyOperation:GetIsCommitted()
    return self.Staged ~= nil
end
