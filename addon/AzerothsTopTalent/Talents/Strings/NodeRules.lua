-- Generated from NodeRules.cs. Change that file, not this one.
local _, addon = ...
local BuildErrors = addon.BuildErrors

--- What a node allows a loadout to say of it.
local NodeRules = {}
addon.NodeRules = NodeRules

-- The width of the rank field leaves no room for more.
NodeRules.MostRanks = 63

--- What is wrong with the taken node, or null.
function NodeRules.Check(taken, node)
    if taken.Granted then
        return NodeRules.CheckGranted(taken, node)
    end

    local isUnknown = node.Kind == addon.NodeKind.Unknown
    local maxRanks = isUnknown and NodeRules.MostRanks or node.MaxRanks
    if taken.Ranks < 1 or taken.Ranks > maxRanks then
        return BuildErrors.RankRange(node.Id, taken.Ranks, node.MaxRanks)
    end

    local choiceIndex = taken.ChoiceIndex
    if choiceIndex == nil then
        if node.HasChoice then
            return BuildErrors.NoChoice(node.Id)
        end
        return nil
    end

    if isUnknown then
        if choiceIndex < 0 or choiceIndex > 3 then
            return BuildErrors.ChoiceRange(node.Id, choiceIndex, 4)
        end
        return nil
    end

    if not node.HasChoice then
        return BuildErrors.ChoiceOnPlainNode(node.Id)
    end

    if choiceIndex < 0 or choiceIndex >= #node.Entries then
        return BuildErrors.ChoiceRange(node.Id, choiceIndex, #node.Entries)
    end
    return nil
end

--- Whether the ranks are fewer than all of the node: only then are they written in a string.
function NodeRules.IsPart(ranks, node)
    if node.Kind == addon.NodeKind.Unknown then
        return ranks ~= node:GetRanksInFull()
    end
    return ranks < node.MaxRanks
end

function NodeRules.CheckGranted(taken, node)
    if taken.Ranks ~= 1 then
        return BuildErrors.RankRange(node.Id, taken.Ranks, 1)
    end

    if taken.ChoiceIndex == nil then
        return nil
    end
    return BuildErrors.ChoiceOnPlainNode(node.Id)
end
