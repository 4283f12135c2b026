--- Whether a value is an object of a class, of a class derived from it, or of a class that implements an interface.
function runtime.is(value, class)
    local current = type(value) == "table" and getmetatable(value)
    while current do
        if current == class then
            return true
        end
        local contracts = rawget(current, "implements")
        if contracts and contracts[class] then
            return true
        end
        local parent = getmetatable(current)
        current = parent and parent.__index
    end
    return false
end
