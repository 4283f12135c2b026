-- uses: Sequence, from, compareAny
function runtime.Sequence:MinBy(key, compare)
    local best, bestKey
    for index, item in self:Each() do
        local value = key(item)
        local isBetter = value ~= nil and (bestKey == nil or (compare or runtime.compareAny)(value, bestKey) < 0)
        if index == 1 or isBetter then
            best, bestKey = item, value
        end
    end
    return best
end
