-- uses: InvalidOperationException, each
local Stack = {}
Stack.__index = Stack
runtime.Stack = Stack

function Stack.new(items)
    local self = setmetatable({ size = 0, items = {} }, Stack)
    for _, item in runtime.each(items or {}) do
        self:Push(item)
    end
    return self
end

function Stack:Count()
    return self.size
end

function Stack:Push(item)
    self.size = self.size + 1
    self.items[self.size] = item
end

function Stack:TryPeek(default)
    if self.size == 0 then
        return false, default
    end
    return true, self.items[self.size]
end

function Stack:TryPop(default)
    local found, item = self:TryPeek(default)
    if found then
        self.items[self.size] = nil
        self.size = self.size - 1
    end
    return found, item
end

function Stack:Pop()
    local found, item = self:TryPop()
    if not found then
        error(runtime.InvalidOperationException.new("Stack empty."))
    end
    return item
end

function Stack:Peek()
    local found, item = self:TryPeek()
    if not found then
        error(runtime.InvalidOperationException.new("Stack empty."))
    end
    return item
end

function Stack:Clear()
    self.size, self.items = 0, {}
end

--- Iterates from the top down.
function Stack:Each()
    local size, index = self.size, 0
    return function()
        index = index + 1
        if index <= size then
            return index, self.items[size - index + 1]
        end
    end
end
