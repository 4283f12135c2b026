-- Generated from PointBudget.cs. Change that file, not this one.
local _, addon = ...

--- How many points a character may spend, granted ranks not counted.
---@class PointBudget
---@field Class number Class points, or Unlimited.
---@field Spec number Specialization points, or Unlimited.
---@field Hero number Points of each hero tree, or Unlimited.
local PointBudget = {}
PointBudget.__index = PointBudget
addon.PointBudget = PointBudget

--- Stands for a pool that is not checked.
PointBudget.Unlimited = -1

function PointBudget.new(Class, Spec, Hero)
    return setmetatable({ Class = Class, Spec = Spec, Hero = Hero }, PointBudget)
end

--- Whether nothing is checked at all.
function PointBudget:GetIsUnlimited()
    return self.Class == PointBudget.Unlimited and self.Spec == PointBudget.Unlimited
        and self.Hero == PointBudget.Unlimited
end

--- The budget that checks nothing.
PointBudget.Open = PointBudget.new(PointBudget.Unlimited, PointBudget.Unlimited, PointBudget.Unlimited)
