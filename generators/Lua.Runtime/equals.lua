--- Equality as the value's own Equals says it.
function runtime.equals(a, b)
    if a == b or type(a) ~= "table" or type(b) ~= "table" then
        return a == b
    end
    local class = getmetatable(a)
    if class and a.Equals then
        return a:Equals(b)
    end
    return not class and not getmetatable(b) and runtime.tupleEquals ~= nil and runtime.tupleEquals(a, b)
end
