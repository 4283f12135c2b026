-- Generated from BuildMatch.cs. Change that file, not this one.
local _, addon = ...

--- Compares the worn build with a wanted one by what has an effect in the game.
local BuildMatch = {}
addon.BuildMatch = BuildMatch

--- Whether both have the same effect.
function BuildMatch.AreEqual(worn, target, tree)
    return #BuildMatch.Differences(worn, target, tree) == 0
end

--- The nodes at which the two differ, in the order of the tree. Another hero tree counts once: its talents, which
--- then all differ, are not listed.
function BuildMatch.Differences(worn, target, tree)
    local wornBuild = addon.EffectiveBuild.Of(worn, tree)
    local targetBuild = addon.EffectiveBuild.Of(target, tree)
    local isOtherHeroTree = wornBuild.SubtreeId ~= targetBuild.SubtreeId
    local differences = {}
    for _, node in ipairs(tree.Nodes) do
        if node.IsVisible and not (isOtherHeroTree and node.Pool == addon.PointPool.Hero) then
            local difference = BuildMatch.DifferenceAt(node, wornBuild, targetBuild)
            if difference ~= nil then
                table.insert(differences, difference)
            end
        end
    end

    return differences
end

--- Whether the worn build holds nothing but parts of the target: what a character below the level cap can wear of
--- it, for instance.
function BuildMatch.IsPartOf(worn, target, tree)
    for _, difference in ipairs(BuildMatch.Differences(worn, target, tree)) do
        local isSwap = difference.WornRanks > 0 and difference.WornEntryId ~= difference.TargetEntryId
        if isSwap or difference.WornRanks > difference.TargetRanks then
            return false
        end
    end

    return true
end

function BuildMatch.DifferenceAt(node, worn, target)
    local wornRanks = worn:RanksOf(node)
    local targetRanks = target:RanksOf(node)
    local wornEntryId = worn:EntryOf(node)
    local targetEntryId = target:EntryOf(node)
    if wornRanks == targetRanks and wornEntryId == targetEntryId then
        return nil
    end
    return addon.TalentDifference.new(node.Id, wornEntryId, wornRanks, targetEntryId, targetRanks)
end
