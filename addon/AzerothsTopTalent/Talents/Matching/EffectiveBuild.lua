-- Generated from EffectiveBuild.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- What of a loadout has an effect. Loadouts that look different can be the same build: granted nodes may be listed or
--- not, as granted or as bought; points may lie in the hero tree that is not chosen, or in nodes the specialization
--- cannot see any more.
---@class EffectiveBuild
---@field SubtreeId number The chosen hero tree, or 0.
local EffectiveBuild = {}
EffectiveBuild.__index = EffectiveBuild
addon.EffectiveBuild = EffectiveBuild

--- What would have an effect if subtreeId were the chosen hero tree.
function EffectiveBuild.new(loadout, subtreeId)
    local self = setmetatable({ boughtById = runtime.Dictionary.new(), SubtreeId = subtreeId }, EffectiveBuild)
    for _, taken in ipairs(loadout.Nodes) do
        if not taken.Granted then
            self.boughtById:Set(taken.NodeId, taken)
        end
    end
    return self
end

function EffectiveBuild.Of(loadout, tree)
    return EffectiveBuild.new(loadout, addon.HeroTree.ChosenIn(loadout, tree))
end

--- Whether a node can have an effect in this build at all.
function EffectiveBuild:Reaches(node)
    return node.IsVisible and (node.Pool ~= addon.PointPool.Hero or node.SubtreeId == self.SubtreeId)
end

--- The ranks that have an effect, a granted one included.
function EffectiveBuild:RanksOf(node)
    if not self:Reaches(node) then
        return 0
    end

    local granted = node.IsGranted and 1 or 0
    local ok, bought = self.boughtById:TryGetValue(node.Id)
    return ok and bought.Ranks > granted and bought.Ranks or granted
end

--- The entry that has an effect, or 0. A node without a choice stands for its first entry.
function EffectiveBuild:EntryOf(node)
    if self:RanksOf(node) == 0 or #node.Entries == 0 then
        return 0
    end

    local ok, bought = self.boughtById:TryGetValue(node.Id)
    local isChosen = ok and bought.ChoiceIndex ~= nil
    return node.Entries[(isChosen and bought.ChoiceIndex or 0) + 1].Id
end
