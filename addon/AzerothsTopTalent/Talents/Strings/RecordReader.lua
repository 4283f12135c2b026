-- Generated from RecordReader.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local RecordFormat = addon.RecordFormat
local BuildErrors = addon.BuildErrors
local Alphabet = addon.Alphabet
local LoadoutNode = addon.LoadoutNode
local NodeRules = addon.NodeRules

--- Reads the node records after the header of a build string.
local RecordReader = {}
RecordReader.__index = RecordReader
addon.RecordReader = RecordReader

---@param bits string The bits of the string from some place on.
---@param start number Where in them the first record begins.
---@param tree TreeShape The tree whose nodes the records are of.
function RecordReader.new(bits, start, tree)
    return setmetatable(
        {
            taken = {},
            tree = tree,
            bits = bits .. RecordFormat.Margin,
            length = #bits,
            position = start,
        },
        RecordReader
    )
end

--- The taken nodes read so far, in the order of the tree.
function RecordReader:GetTaken()
    return self.taken
end

--- Reads the record of every node and what follows. Returns what is wrong, or null.
function RecordReader:ReadAll()
    local nodes = self.tree.Nodes
    local index = 0
    local next = runtime.indexOf(self.bits, "1", self.position)
    while next >= 0 and index + next - self.position < #nodes do
        -- Each bit before it is the whole record of a node that is not taken.
        index = index + (next - self.position)
        self.position = next
        self:Read(nodes[index + 1])
        index = index + 1
        next = runtime.indexOf(self.bits, "1", self.position)
    end

    local left = self.length - self.position
    local missing = #nodes - index - left
    if missing > 0 then
        return BuildErrors.CutShort(nodes[(left < 0 and index - 1 or index + left) + 1].Id)
    end

    self.position = self.position + (#nodes - index)
    return self.misfit or self:CheckEnd()
end

function RecordReader:CheckEnd()
    local left = self.length - self.position
    if left >= Alphabet.BitsPerCharacter then
        return BuildErrors.TooLong(left)
    end

    if runtime.indexOf(self.bits, "1", self.position) >= 0 then
        return BuildErrors.Padding()
    end
    return nil
end

function RecordReader:Read(node)
    local text = self.bits
    local value = self.position
    local head = text:sub(value + 1, value + #RecordFormat.PlainPurchase)
    local boughtInFull
    local both = head == RecordFormat.PlainPurchase
    if both then
        boughtInFull = node.BoughtInFull
        both = boughtInFull ~= nil
    end
    if both then
        table.insert(self.taken, boughtInFull)
        self.position = self.position + #RecordFormat.PlainPurchase
    else
        local value3 = RecordFormat.Granted
        if head:sub(1, #value3) == value3 then
            table.insert(self.taken, LoadoutNode.new(node.Id, 1, nil, true))
            self.position = self.position + #RecordFormat.Granted
        else
            self:ReadPurchase(node)
        end
    end
end

function RecordReader:ReadPurchase(node)
    self.position = self.position + #RecordFormat.Bought
    local ranks = node:GetRanksInFull()
    if self:TakeFlag() then
        ranks = self:Take(RecordFormat.RankBits)
        if not NodeRules.IsPart(ranks, node) then
            if not self.misfit then
                self.misfit = BuildErrors.PartialRanks(node.Id, ranks, node:GetRanksInFull())
            end
        end
    end

    local choiceIndex = self:TakeFlag() and self:Take(RecordFormat.ChoiceBits) or nil
    local purchase = LoadoutNode.new(node.Id, ranks, choiceIndex, false)
    table.insert(self.taken, purchase)
    if not self.misfit then
        self.misfit = NodeRules.Check(purchase, node)
    end
end

function RecordReader:TakeFlag()
    self.position = self.position + 1
    local text = self.bits
    local value = self.position - 1
    return text:sub(value + 1, value + 1) == "1"
end

function RecordReader:Take(width)
    self.position = self.position + width
    local text = self.bits
    local value = self.position - width
    return Alphabet.ValueOf(text:sub(value + 1, value + width))
end
