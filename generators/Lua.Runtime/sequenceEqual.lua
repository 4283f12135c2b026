-- uses: toList
function runtime.sequenceEqual(a, b, equals)
    local first, second = runtime.toList(a), runtime.toList(b)
    if #first ~= #second then
        return false
    end
    for i, item in ipairs(first) do
        if item ~= second[i] and not (equals and equals(item, second[i])) then
            return false
        end
    end
    return true
end
