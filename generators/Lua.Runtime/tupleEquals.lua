-- uses: equals
--- Whether two tuples have equal items.
function runtime.tupleEquals(a, b)
    if a == nil or b == nil then
        return a == b
    end
    for i, item in pairs(a) do
        if not runtime.equals(item, b[i]) then
            return false
        end
    end
    for i in pairs(b) do
        if a[i] == nil then
            return false
        end
    end
    return true
end
