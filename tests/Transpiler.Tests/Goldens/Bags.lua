-- Generated from Bags.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

local Quality = { Poor = 0, Common = 1, Uncommon = 2, Rare = 3, Epic = 4 }
addon.Quality = Quality

Quality.names = { [0] = "Poor", [1] = "Common", [2] = "Uncommon", [3] = "Rare", [4] = "Epic" }

--- What lies in a slot of a bag.
local Stack = {}
Stack.__index = Stack
addon.Stack = Stack

function Stack.new(ItemId, Name, Quality_, Count)
    return setmetatable({ ItemId = ItemId, Name = Name, Quality = Quality_, Count = Count }, Stack)
end

--- Sorts a bag: equal items together, the best first, what is empty last.
local Bag = {}
Bag.__index = Bag
addon.Bag = Bag

function Bag.new(size, stackSize)
    return setmetatable({ stackSize = stackSize, slots = { n = size } }, Bag)
end

function Bag:Put(slot, stack)
    self.slots[slot + 1] = stack
end

function Bag:Sort()
    local stacks = self:Merge()
    runtime.sort(stacks, Bag.Compare)
    for i = 0, (self.slots.n or #self.slots) - 1 do
        self.slots[i + 1] = i < #stacks and stacks[i + 1] or nil
    end
end

function Bag:Print()
    for i = 0, (self.slots.n or #self.slots) - 1 do
        local stack = self.slots[i + 1]
        if stack == nil then
            print(i + 1 .. ": -")
        else
            print(
                i + 1 .. ": " .. stack.Count .. " x " .. stack.Name .. " (" .. runtime.enumName(Quality, stack.Quality)
                    .. ")"
            )
        end
    end
end

--- Fills stacks up from later ones of the same item.
function Bag:Merge()
    local totals = runtime.Dictionary.new()
    local items = self.slots
    for index = 1, items.n or #items do
        local stack = items[index]
        if stack ~= nil then
            local itemId = stack.ItemId
            local value
            local ok, other = totals:TryGetValue(stack.ItemId)
            if ok then
                value = runtime.with(stack, { Count = stack.Count + other.Count })
            else
                value = stack
            end
            totals:Set(itemId, value)
        end
    end

    local merged = {}
    for _, total in totals:Pairs() do
        local left = total.Count
        while left > 0 do
            table.insert(merged, runtime.with(total, { Count = math.min(left, self.stackSize) }))
            left = left - self.stackSize
        end
    end
    return merged
end

function Bag.Compare(a, b)
    if a.Quality ~= b.Quality then
        return runtime.compare(b.Quality, a.Quality)
    end
    local byName = runtime.compareText(a.Name, b.Name)
    return byName ~= 0 and byName or b.Count - a.Count
end

local Program = {}
addon.Program = Program

function Program.Main()
    local bag = Bag.new(6, 20)
    bag:Put(0, Stack.new(2589, "Linen Cloth", Quality.Common, 15))
    bag:Put(2, Stack.new(19019, "Thunderfury", Quality.Epic, 1))
    bag:Put(3, Stack.new(2589, "Linen Cloth", Quality.Common, 12))
    bag:Put(5, Stack.new(4865, "Ruined Pelt", Quality.Poor, 3))
    bag:Sort()
    bag:Print()
end
