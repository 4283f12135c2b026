--- A copy of a record with some fields changed.
function runtime.with(record, changes)
    local copy = {}
    for name, value in pairs(record) do
        copy[name] = value
    end
    for name, value in pairs(changes) do
        copy[name] = value
    end
    return setmetatable(copy, getmetatable(record))
end
