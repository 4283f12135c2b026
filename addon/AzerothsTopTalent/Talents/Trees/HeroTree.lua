-- Generated from HeroTree.cs. Change that file, not this one.
local _, addon = ...

--- Which hero tree a build wears.
local HeroTree = {}
addon.HeroTree = HeroTree

--- The node in which the specialization chooses its hero tree, or null when it has none.
function HeroTree.SelectionNode(tree)
    for _, node in ipairs(tree.Nodes) do
        if node.Kind == addon.NodeKind.SubtreeSelection and node.IsVisible then
            return node
        end
    end

    return nil
end

--- The chosen hero tree, or 0: selections the specialization cannot see do not count.
function HeroTree.ChosenIn(loadout, tree)
    for _, taken in ipairs(loadout.Nodes) do
        local node = tree:FindNode(taken.NodeId)
        if node ~= nil and node.Kind == addon.NodeKind.SubtreeSelection and node.IsVisible then
            local choiceIndex = taken.ChoiceIndex
            if choiceIndex ~= nil and choiceIndex < #node.Entries then
                return node.Entries[choiceIndex + 1].SubtreeId
            end
        end
    end

    return 0
end
