-- Generated from ApplyPlanner.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local EffectiveBuild = addon.EffectiveBuild
local ApplyPlan = addon.ApplyPlan

--- Finds the steps from the worn build to a wanted one.
local ApplyPlanner = {}
addon.ApplyPlanner = ApplyPlanner

--- The plan. It resets unless talents are only added or swapped at their node: taking single ranks back can be
--- refused because of talents that stand on them. Points in hero trees that are not chosen have no effect and stay
--- as they are.
function ApplyPlanner.Plan(worn, target, tree)
    return ApplyPlanner.Find(worn, target, worn, tree)
end

--- The plan that also brings back the points in hero trees that are not chosen: for the way back.
function ApplyPlanner.PlanExactly(worn, target, tree)
    return ApplyPlanner.Find(worn, target, target, tree)
end

--- How many ranks of the target that cost a point are worn: the N of "N of M".
function ApplyPlanner.RanksReached(worn, target, tree)
    local wornBuild = EffectiveBuild.Of(worn, tree)
    local targetBuild = EffectiveBuild.Of(target, tree)
    local reached = 0
    for _, node in ipairs(tree.Nodes) do
        if node.Pool ~= addon.PointPool.Free and wornBuild:EntryOf(node) == targetBuild:EntryOf(node) then
            reached = reached
                + math.min(ApplyPlanner.BoughtRanks(wornBuild, node), ApplyPlanner.BoughtRanks(targetBuild, node))
        end
    end

    return reached
end

---@param worn Loadout What is worn.
---@param target Loadout What shall be worn.
---@param elsewhere Loadout What the hero trees hold that the target does not choose.
---@param tree TreeShape The tree of all three.
function ApplyPlanner.Find(worn, target, elsewhere, tree)
    local chosen = addon.HeroTree.ChosenIn(target, tree)
    local needsReset = ApplyPlanner.NeedsReset(worn, target, elsewhere, tree)
    local before = needsReset and addon.Loadout.new(tree.SpecId, {}, "00000000000000000000000000000000") or worn
    local nodes = ApplyPlanner.TopDown(tree)
    local steps = {}
    for _, entry in ipairs(ApplyPlanner.HeroEntries(tree)) do
        -- Without a hero tree to end with, none can be chosen to buy in.
        if chosen ~= 0 and entry.SubtreeId ~= chosen then
            runtime.append(steps, ApplyPlanner.StepsIn(entry, nodes, before, elsewhere, tree))
        end
    end

    -- A hero tree has to be chosen to buy in it, so the wanted one is chosen last.
    local isChosen = #steps == 0 and addon.HeroTree.ChosenIn(before, tree) == chosen
    local targetBuild = EffectiveBuild.new(target, chosen)
    local wornBuild = EffectiveBuild.new(before, chosen)
    local totalRanks = 0
    for _, node in ipairs(nodes) do
        local step = ApplyPlanner.StepAt(node, wornBuild, targetBuild)
        if node.Kind == addon.NodeKind.SubtreeSelection then
            step = not isChosen and ApplyPlanner.StepTo(node, targetBuild) or nil
        end

        if step ~= nil then
            table.insert(steps, step)
        end

        totalRanks = totalRanks
            + (node.Pool == addon.PointPool.Free and 0 or ApplyPlanner.BoughtRanks(targetBuild, node))
    end

    return ApplyPlan.new(needsReset, steps, totalRanks)
end

-- What is to be bought in a hero tree that is not the wanted one; nothing most of the time.
function ApplyPlanner.StepsIn(heroTree, nodes, before, elsewhere, tree)
    local steps = {}
    local wornBuild = EffectiveBuild.new(before, heroTree.SubtreeId)
    local wantedBuild = EffectiveBuild.new(elsewhere, heroTree.SubtreeId)
    for _, node in ipairs(nodes) do
        local step = node.SubtreeId == heroTree.SubtreeId and ApplyPlanner.StepAt(node, wornBuild, wantedBuild) or nil
        if step ~= nil then
            table.insert(steps, step)
        end
    end

    if #steps > 0 then
        table.insert(steps, 1, addon.TalentStep.new(tree.HeroSelection.Id, heroTree.Id, 1))
    end

    return steps
end

function ApplyPlanner.StepAt(node, worn, target)
    local isThere = ApplyPlanner.BoughtRanks(worn, node) >= ApplyPlanner.BoughtRanks(target, node)
        and worn:EntryOf(node) == target:EntryOf(node)
    if isThere then
        return nil
    end
    return ApplyPlanner.StepTo(node, target)
end

function ApplyPlanner.StepTo(node, target)
    local ranks = ApplyPlanner.BoughtRanks(target, node)
    if ranks == 0 then
        return nil
    end
    return addon.TalentStep.new(node.Id, node.HasChoice and target:EntryOf(node) or 0, ranks)
end

function ApplyPlanner.NeedsReset(worn, target, elsewhere, tree)
    local chosen = addon.HeroTree.ChosenIn(target, tree)
    if chosen == 0 and addon.HeroTree.ChosenIn(worn, tree) ~= 0 then
        return true
    end

    if ApplyPlanner.HasToGo(EffectiveBuild.new(worn, chosen), EffectiveBuild.new(target, chosen), tree, 0) then
        return true
    end

    for _, entry in ipairs(ApplyPlanner.HeroEntries(tree)) do
        local isOther = chosen ~= 0 and entry.SubtreeId ~= chosen
        local wornBuild = EffectiveBuild.new(worn, entry.SubtreeId)
        if isOther
            and ApplyPlanner.HasToGo(
                wornBuild,
                EffectiveBuild.new(elsewhere, entry.SubtreeId),
                tree,
                entry.SubtreeId
            ) then
            return true
        end
    end

    return false
end

-- Of one hero tree, or of everything outside the trees that are not chosen.
function ApplyPlanner.HasToGo(worn, target, tree, subtreeId)
    for _, node in ipairs(tree.Nodes) do
        local isMeant
        if subtreeId == 0 then
            isMeant = node.Pool ~= addon.PointPool.Free
        else
            isMeant = node.SubtreeId == subtreeId
        end
        if isMeant and ApplyPlanner.BoughtRanks(worn, node) > ApplyPlanner.BoughtRanks(target, node) then
            return true
        end
    end

    return false
end

function ApplyPlanner.HeroEntries(tree)
    return tree.HeroSelection and tree.HeroSelection.Entries or {}
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
