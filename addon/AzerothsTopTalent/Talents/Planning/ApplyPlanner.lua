-- Generated from ApplyPlanner.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local EffectiveBuild = addon.EffectiveBuild
local ApplyPlan = addon.ApplyPlan
local BuildMatch = addon.BuildMatch

--- Finds the steps from the worn build to a wanted one.
local ApplyPlanner = {}
addon.ApplyPlanner = ApplyPlanner

--- The plan. It resets unless talents are only added or swapped at their node: taking single ranks back can be
--- refused because of talents that stand on them.
function ApplyPlanner.Plan(worn, target, tree)
    local needsReset = ApplyPlanner.NeedsReset(worn, target, tree)
    local wornBuild = EffectiveBuild.new(
        needsReset and addon.Loadout.new(tree.SpecId, {}, "00000000000000000000000000000000") or worn,
        tree
    )
    local targetBuild = EffectiveBuild.new(target, tree)
    local steps = {}
    local totalRanks = 0
    for _, node in ipairs(ApplyPlanner.TopDown(tree)) do
        local ranks = ApplyPlanner.BoughtRanks(targetBuild, node)
        if ranks ~= 0 then
            totalRanks = totalRanks + (node.Pool == addon.PointPool.Free and 0 or ranks)
            local entryId = targetBuild:EntryOf(node)
            if ApplyPlanner.BoughtRanks(wornBuild, node) < ranks or wornBuild:EntryOf(node) ~= entryId then
                table.insert(steps, addon.TalentStep.new(node.Id, node.HasChoice and entryId or 0, ranks))
            end
        end
    end

    return ApplyPlan.new(needsReset, steps, totalRanks)
end

--- How many ranks of the target that cost a point are worn: the N of "N of M".
function ApplyPlanner.RanksReached(worn, target, tree)
    local wornBuild = EffectiveBuild.new(worn, tree)
    local targetBuild = EffectiveBuild.new(target, tree)
    local reached = 0
    for _, node in ipairs(tree.Nodes) do
        if node.Pool ~= addon.PointPool.Free and wornBuild:EntryOf(node) == targetBuild:EntryOf(node) then
            reached = reached + math.min(
                ApplyPlanner.BoughtRanks(wornBuild, node),
                ApplyPlanner.BoughtRanks(targetBuild, node)
            )
        end
    end

    return reached
end

function ApplyPlanner.NeedsReset(worn, target, tree)
    for _, difference in ipairs(BuildMatch.Differences(worn, target, tree)) do
        local node = tree:FindNode(difference.NodeId)
        local isOtherHeroTree = node.Kind == addon.NodeKind.SubtreeSelection
        if isOtherHeroTree or difference.WornRanks > difference.TargetRanks then
            return true
        end
    end

    return false
end

function ApplyPlanner.BoughtRanks(build, node)
    return math.max(0, build:RanksOf(node) - (node.IsGranted and 1 or 0))
end

function ApplyPlanner.TopDown(tree)
    local nodes = runtime.toList(tree.Nodes)
    runtime.sort(nodes, ApplyPlanner.CompareHeight)
    return nodes
end

function ApplyPlanner.CompareHeight(left, right)
    local leftIsSelection = left.Kind == addon.NodeKind.SubtreeSelection
    if leftIsSelection ~= (right.Kind == addon.NodeKind.SubtreeSelection) then
        return leftIsSelection and -1 or 1
    end

    return left.Row ~= right.Row and left.Row - right.Row or left.Id - right.Id
end
