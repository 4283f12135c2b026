-- Generated from PointTally.cs. Change that file, not this one.
local _, addon = ...
local BuildErrors = addon.BuildErrors

--- The points a build spends. Granted ranks and nodes the specialization cannot see cost nothing.
---@class PointTally
---@field Class number Class points.
---@field Spec number Specialization points.
---@field Hero number Points in the chosen hero tree; those in another one are without effect.
---@field SubtreeId number The chosen hero tree, or 0.
local PointTally = {}
PointTally.__index = PointTally
addon.PointTally = PointTally

function PointTally.new(Class, Spec, Hero, SubtreeId)
    return setmetatable({ Class = Class, Spec = Spec, Hero = Hero, SubtreeId = SubtreeId }, PointTally)
end

--- Counts what is bought, ranks of granted nodes included where the build says they were bought.
function PointTally.Of(loadout, tree)
    local subtreeId = addon.HeroTree.ChosenIn(loadout, tree)
    local classPoints = 0
    local specPoints = 0
    local heroPoints = 0
    for _, taken in ipairs(loadout.Nodes) do
        local node = tree:FindNode(taken.NodeId)
        if node ~= nil and not taken.Granted and node.IsVisible then
            if node.Pool == addon.PointPool.Class then
                classPoints = classPoints + taken.Ranks
            elseif node.Pool == addon.PointPool.Spec then
                specPoints = specPoints + taken.Ranks
            elseif node.Pool == addon.PointPool.Hero and node.SubtreeId == subtreeId then
                heroPoints = heroPoints + taken.Ranks
            end
        end
    end

    return PointTally.new(classPoints, specPoints, heroPoints, subtreeId)
end

--- What is wrong when the build spends more than the tree's budget allows, or null.
function PointTally.CheckBudget(loadout, tree)
    if tree.Budget:GetIsUnlimited() then
        return nil
    end
    return PointTally.Of(loadout, tree):Check(tree.Budget)
end

--- What is wrong when more is spent than the budget allows, or null.
function PointTally:Check(budget)
    if PointTally.IsOver(self.Class, budget.Class) then
        return BuildErrors.OverBudget("class", self.Class, budget.Class)
    end

    if PointTally.IsOver(self.Spec, budget.Spec) then
        return BuildErrors.OverBudget("specialization", self.Spec, budget.Spec)
    end

    if PointTally.IsOver(self.Hero, budget.Hero) then
        return BuildErrors.OverBudget("hero", self.Hero, budget.Hero)
    end
    return nil
end

function PointTally.IsOver(points, budget)
    return budget ~= addon.PointBudget.Unlimited and points > budget
end
