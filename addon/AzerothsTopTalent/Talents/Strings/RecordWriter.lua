-- Generated from RecordWriter.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BuildErrors = addon.BuildErrors
local NodeRules = addon.NodeRules
local RecordFormat = addon.RecordFormat
local Alphabet = addon.Alphabet

--- Writes the node records after the header of a build string.
local RecordWriter = {}
RecordWriter.__index = RecordWriter
addon.RecordWriter = RecordWriter

function RecordWriter.new(tree)
    return setmetatable({ takenById = runtime.Dictionary.new(), tree = tree }, RecordWriter)
end

--- Adds the taken nodes, in any order. Returns what is wrong, or null.
function RecordWriter:AddAll(nodes)
    for _, taken in ipairs(nodes) do
        local node = self.tree:FindNode(taken.NodeId)
        local error_
        if node == nil then
            error_ = BuildErrors.UnknownNode(taken.NodeId)
        else
            error_ = NodeRules.Check(taken, node)
        end
        if error_ ~= nil then
            return error_
        end

        self.takenById:Set(taken.NodeId, taken)
    end

    return nil
end

--- The bits of the records of all nodes of the tree.
function RecordWriter:Write()
    local records = {}
    for _, node in ipairs(self.tree.Nodes) do
        local ok, taken = self.takenById:TryGetValue(node.Id)
        table.insert(records, ok and RecordWriter.Record(taken, node) or RecordFormat.NotTaken)
    end

    return table.concat(records, "")
end

function RecordWriter.Record(taken, node)
    if taken.Granted then
        return RecordFormat.Granted
    end

    local ranks = taken.Ranks == node:GetRanksInFull() and "0"
        or "1" .. Alphabet.BitsOf(taken.Ranks, RecordFormat.RankBits)
    local index = taken.ChoiceIndex
    local choice = index ~= nil and "1" .. Alphabet.BitsOf(index, RecordFormat.ChoiceBits) or "0"
    return RecordFormat.Bought .. ranks .. choice
end
