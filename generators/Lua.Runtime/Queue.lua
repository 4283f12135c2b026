-- uses: InvalidOperationException, each
local Queue = {}
Queue.__index = Queue
runtime.Queue = Queue

function Queue.new(items)
    local self = setmetatable({ first = 1, last = 0, items = {} }, Queue)
    for _, item in runtime.each(items or {}) do
        self:Enqueue(item)
    end
    return self
end

function Queue:Count()
    return self.last - self.first + 1
end

function Queue:Enqueue(item)
    self.last = self.last + 1
    self.items[self.last] = item
end

function Queue:TryDequeue(default)
    if self.first > self.last then
        return false, default
    end
    local item = self.items[self.first]
    self.items[self.first] = nil
    self.first = self.first + 1
    return true, item
end

function Queue:TryPeek(default)
    if self.first > self.last then
        return false, default
    end
    return true, self.items[self.first]
end

function Queue:Dequeue()
    local found, item = self:TryDequeue()
    if not found then
        error(runtime.InvalidOperationException.new("Queue empty."))
    end
    return item
end

function Queue:Peek()
    local found, item = self:TryPeek()
    if not found then
        error(runtime.InvalidOperationException.new("Queue empty."))
    end
    return item
end

function Queue:Clear()
    self.first, self.last, self.items = 1, 0, {}
end

function Queue:Each()
    local first, last, index = self.first, self.last, 0
    return function()
        index = index + 1
        local place = first + index - 1
        if place <= last then
            return index, self.items[place]
        end
    end
end
