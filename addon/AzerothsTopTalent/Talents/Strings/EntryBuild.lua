-- Generated from EntryBuild.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildErrors = addon.BuildErrors

--- Turns the talents of a ranking row into a loadout.
local EntryBuild = {}
addon.EntryBuild = EntryBuild

--- The loadout that holds these entries: ranks are summed per node, a choice is known by its entry, and a node
--- that the game gives for nothing counts as bought only beyond its first rank.
---@param entries EntryPoints[] Entries in any order. Those without points are ignored.
---@param tree TreeShape The tree of the specialization that was played.
---@return LoadoutResult Nodes in the order of the tree, or why no build string can be made of the entries.
function EntryBuild.FromEntries(entries, tree)
    local ranksByNode = runtime.Dictionary.new()
    local choiceByNode = runtime.Dictionary.new()
    for _, entry in ipairs(entries) do
        if entry.Points ~= 0 then
            local place = tree:FindEntry(entry.EntryId)
            if place == nil then
                return addon.LoadoutResult.Refused(BuildErrors.UnknownEntry(entry.EntryId))
            end

            local node = place.Node
            local ok, chosen = choiceByNode:TryGetValue(node.Id)
            if ok and node.HasChoice and chosen ~= place.Index then
                local other = node.Entries[chosen + 1].Id
                return addon.LoadoutResult.Refused(BuildErrors.TwoChoices(node.Id, other, entry.EntryId))
            end

            choiceByNode:Set(node.Id, place.Index)
            local id = node.Id
            local ok2, ranks = ranksByNode:TryGetValue(node.Id)
            ranksByNode:Set(id, (ok2 and ranks or 0) + entry.Points)
        end
    end

    return EntryBuild.Assemble(ranksByNode, choiceByNode, tree)
end

function EntryBuild.Assemble(ranksByNode, choiceByNode, tree)
    local nodes = {}
    for _, node in ipairs(tree.Nodes) do
        local ok, ranks = ranksByNode:TryGetValue(node.Id)
        if ok then
            local taken = EntryBuild.Taken(node, ranks, choiceByNode:Get(node.Id))
            local error_ = addon.NodeRules.Check(taken, node)
            if error_ ~= nil then
                return addon.LoadoutResult.Refused(error_)
            end

            table.insert(nodes, taken)
        end
    end

    local loadout = addon.Loadout.new(tree.SpecId, nodes, "00000000000000000000000000000000")
    local overBudget = addon.PointTally.CheckBudget(loadout, tree)
    if overBudget == nil then
        return addon.LoadoutResult.Of(loadout)
    end
    return addon.LoadoutResult.Refused(overBudget)
end

function EntryBuild.Taken(node, ranks, choiceIndex)
    local bought = node.IsGranted and ranks - 1 or ranks
    if node.IsGranted and bought == 0 then
        return addon.LoadoutNode.new(node.Id, 1, nil, true)
    end

    return addon.LoadoutNode.new(node.Id, bought, node.HasChoice and choiceIndex or nil, false)
end
