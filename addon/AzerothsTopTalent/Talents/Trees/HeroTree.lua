-- Generated from HeroTree.cs. Change that file, not this one.
local _, addon = ...

--- Which hero tree a build wears.
local HeroTree = {}
addon.HeroTree = HeroTree

--- The chosen hero tree, or 0: selections the specialization cannot see do not count.
function HeroTree.ChosenIn(loadout, tree)
    local selection = tree.HeroSelection
    if selection == nil then
        return 0
    end

    for _, taken in ipairs(loadout.Nodes) do
        if taken.NodeId == selection.Id then
            local index = taken.ChoiceIndex
            if index ~= nil and index < #selection.Entries then
                return selection.Entries[index + 1].SubtreeId
            end
        end
    end

    return 0
end
