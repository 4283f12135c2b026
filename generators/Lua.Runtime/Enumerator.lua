-- uses: each
--- Goes through something that can be enumerated, one item at a time.
local Enumerator = {}
Enumerator.__index = Enumerator
runtime.Enumerator = Enumerator

function Enumerator.new(items)
    local self = setmetatable({}, Enumerator)
    self.step, self.state, self.place = runtime.each(items)
    return self
end

function Enumerator:MoveNext()
    if self.step then
        self.place, self.current = self.step(self.state, self.place)
        if self.place == nil then
            self.step = nil
        end
    end
    return self.step ~= nil
end

function Enumerator:GetCurrent()
    return self.current
end

function Enumerator:Dispose()
    self.step = nil
end
