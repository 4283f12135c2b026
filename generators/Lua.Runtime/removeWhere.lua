-- uses: toList
function runtime.removeWhere(set, predicate)
    local count = 0
    for _, item in ipairs(runtime.toList(set)) do
        if predicate(item) and set:Remove(item) then
            count = count + 1
        end
    end
    return count
end
