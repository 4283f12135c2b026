-- Generated from AlertQueue.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- A priority queue on a binary heap: what matters most comes out first.
--- T: What waits.
---@class AlertQueue
---@field heap table[] Each entry comes before the two at 2i + 1 and 2i + 2.
local AlertQueue = {}
AlertQueue.__index = AlertQueue
addon.AlertQueue = AlertQueue

function AlertQueue.new()
    return setmetatable({ heap = {}, order = 0 }, AlertQueue)
end

function AlertQueue:GetCount()
    return #self.heap
end

--- Adds an item; of equal priority the older comes first.
function AlertQueue:Enqueue(item, priority)
    local heap = self.heap
    local order = self.order
    self.order = order + 1
    table.insert(heap, { priority, order, item })
    local i = #self.heap - 1
    while i > 0 do
        local parent = runtime.divide(i - 1, 2)
        if not self:Before(i, parent) then
            break
        end
        self:Swap(i, parent)
        i = parent
    end
end

--- Takes the first item out; false when nothing waits.
function AlertQueue:TryDequeue()
    local item
    if #self.heap == 0 then
        item = nil
        return false, item
    end

    item = self.heap[1][3]
    local last = #self.heap - 1
    self:Swap(0, last)
    table.remove(self.heap, last + 1)
    self:Sink(0)
    return true, item
end

function AlertQueue:Sink(i)
    while true do
        local first = i
        local child = 2 * i + 1
        while child <= 2 * i + 2 and child < #self.heap do
            if self:Before(child, first) then
                first = child
            end
            child = child + 1
        end
        if first == i then
            return
        end
        self:Swap(i, first)
        i = first
    end
end

function AlertQueue:Before(a, b)
    if self.heap[a + 1][1] ~= self.heap[b + 1][1] then
        return self.heap[a + 1][1] > self.heap[b + 1][1]
    end
    return self.heap[a + 1][2] < self.heap[b + 1][2]
end

function AlertQueue:Swap(a, b)
    self.heap[a + 1], self.heap[b + 1] = self.heap[b + 1], self.heap[a + 1]
end

local Program = {}
addon.Program = Program

function Program.Main()
    local alerts = AlertQueue.new()
    alerts:Enqueue("Loot dropped", 1)
    alerts:Enqueue("Move out of fire", 9)
    alerts:Enqueue("Interrupt", 7)
    alerts:Enqueue("Taunt", 7)
    while true do
        local ok, text = alerts:TryDequeue()
        if not ok then
            break
        end
        print(alerts:GetCount() .. " left: " .. (text or ""))
    end
end
