-- Generated from WornTalents.cs. Change that file, not this one.
local _, addon = ...
local NodeKind = addon.NodeKind
local Loadout = addon.Loadout
local GameTree = addon.GameTree
local BuildString = addon.BuildString
local LoadoutNode = addon.LoadoutNode

--- The talents of a config, staged changes included.
local WornTalents = {}
addon.WornTalents = WornTalents

function WornTalents.Read(configID, tree)
    local nodes = {}
    for _, node in ipairs(tree.Nodes) do
        if node.Kind ~= NodeKind.Unknown then
            local info = C_Traits.GetNodeInfo(configID, node.Id)
            local taken = info ~= nil and WornTalents.Taken(node, info) or nil
            if taken ~= nil then
                table.insert(nodes, taken)
            end
        end
    end
    return Loadout.new(tree.SpecId, nodes, "00000000000000000000000000000000")
end

--- The worn talents, or null while they cannot be read.
function WornTalents.Current(tree)
    local configID = C_ClassTalents.GetActiveConfigID()
    if configID == nil then
        return nil
    end
    return WornTalents.Read(configID, tree)
end

--- The worn talents as a build string; empty while they cannot be read.
function WornTalents.Code()
    local tree = GameTree.Get()
    local worn = tree ~= nil and WornTalents.Current(tree) or nil
    if tree == nil or worn == nil then
        return ""
    end
    return BuildString.Encode(worn, tree).Text or ""
end

function WornTalents.Taken(node, info)
    if info.ranksPurchased > 0 then
        return LoadoutNode.new(node.Id, info.ranksPurchased, WornTalents.ChoiceIndex(node, info), false)
    end
    if info.activeRank > 0 then
        return LoadoutNode.new(node.Id, 1, nil, true)
    end
    return nil
end

function WornTalents.ChoiceIndex(node, info)
    if not node.HasChoice or info.activeEntry == nil then
        return nil
    end

    local index = 0
    while index < #node.Entries do
        if node.Entries[index + 1].Id == info.activeEntry.entryID then
            return index
        end
        index = index + 1
    end
    return nil
end
