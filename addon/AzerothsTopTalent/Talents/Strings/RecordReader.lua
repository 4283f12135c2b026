-- Generated from RecordReader.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local RecordFormat = addon.RecordFormat
local BuildErrors = addon.BuildErrors
local Alphabet = addon.Alphabet
local LoadoutNode = addon.LoadoutNode
local NodeRules = addon.NodeRules

--- Reads the node records after the header of a build string.
---@class RecordReader
---@field misfit BuildError? What a node does not allow. Kept while reading on: that a string was cut short explains
--- more.
local RecordReader = {}
RecordReader.__index = RecordReader
addon.RecordReader = RecordReader

---@param text string The bits of the string from some place on.
---@param tree TreeShape The tree whose nodes the records are of.
function RecordReader.new(text, tree)
    return setmetatable({ taken = {}, tree = tree, bits = text .. RecordFormat.Margin, length = #text }, RecordReader)
end

--- The taken nodes read so far, in the order of the tree.
function RecordReader:GetTaken()
    return self.taken
end

--- Reads the record of every node and what follows. Returns what is wrong, or null.
---@param start number Where the first record begins.
function RecordReader:ReadAll(start)
    -- Locals, because this runs through every node of every build.
    local records = self.bits
    local kept = self.taken
    local nodes = self.tree.Nodes
    local nodeCount = #nodes
    local position = start
    local index = 0
    local next = runtime.indexOf(records, "1", position)
    while next >= 0 and index + next - position < nodeCount do
        -- Each bit before it is the whole record of a node that is not taken.
        index = index + (next - position)
        local node = nodes[index + 1]
        local plain = node.PlainInFull
        if plain ~= nil and records:sub(next + 1, next + 4) == RecordFormat.PlainPurchase then
            table.insert(kept, plain)
            position = next + 4
        else
            position = self:Read(node, next)
        end

        index = index + 1
        next = runtime.indexOf(records, "1", position)
    end

    local left = self.length - position
    if left < nodeCount - index then
        return BuildErrors.CutShort(nodes[(left < 0 and index - 1 or index + left) + 1].Id)
    end

    return self.misfit or self:CheckEnd(position + nodeCount - index)
end

function RecordReader:CheckEnd(position)
    local left = self.length - position
    if left >= Alphabet.BitsPerCharacter then
        return BuildErrors.TooLong(left)
    end

    if runtime.indexOf(self.bits, "1", position) >= 0 then
        return BuildErrors.Padding()
    end
    return nil
end

-- Reads the record of a taken node that begins there. Returns where it ends.
function RecordReader:Read(node, start)
    if self.bits:sub(start + 1, start + 4) == RecordFormat.ChoicePurchase and node.HasChoice then
        local choice = self:ChoiceAt(start + 4)
        if choice < #node.InFull then
            table.insert(self.taken, node.InFull[choice + 1])
            return start + 4 + RecordFormat.ChoiceBits
        end
    end

    if self.bits:sub(start + 2, start + 2) == "0" then
        table.insert(self.taken, LoadoutNode.new(node.Id, 1, nil, true))
        return start + 2
    end

    return self.bits:sub(start + 3, start + 3) == "0" and self:ReadChoice(node, node:GetRanksInFull(), start + 3)
        or self:ReadPart(node, start + 3)
end

function RecordReader:ReadPart(node, start)
    local ranks = Alphabet.ValueOf(self.bits:sub(start + 1, start + RecordFormat.RankBits))
    if not NodeRules.IsPart(ranks, node) then
        if not self.misfit then
            self.misfit = BuildErrors.PartialRanks(node.Id, ranks, node:GetRanksInFull())
        end
    end

    return self:ReadChoice(node, ranks, start + RecordFormat.RankBits)
end

function RecordReader:ReadChoice(node, ranks, start)
    if self.bits:sub(start + 1, start + 1) == "0" then
        self:Add(LoadoutNode.new(node.Id, ranks, nil, false), node)
        return start + 1
    end

    self:Add(LoadoutNode.new(node.Id, ranks, self:ChoiceAt(start + 1), false), node)
    return start + 1 + RecordFormat.ChoiceBits
end

function RecordReader:ChoiceAt(start)
    return (self.bits:sub(start + 1, start + 1) == "1" and 1 or 0)
        + (self.bits:sub(start + 2, start + 2) == "1" and 2 or 0)
end

function RecordReader:Add(purchase, node)
    table.insert(self.taken, purchase)
    if not self.misfit then
        self.misfit = NodeRules.Check(purchase, node)
    end
end
