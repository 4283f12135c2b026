-- uses: compareAny
--- An order as an object.
local Comparer = {}
Comparer.__index = Comparer
runtime.Comparer = Comparer

function Comparer.new(order)
    return setmetatable({ order = order }, Comparer)
end

function Comparer:Compare(a, b)
    return self.order(a, b)
end

Comparer.Default = Comparer.new(runtime.compareAny)
