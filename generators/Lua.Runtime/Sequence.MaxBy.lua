-- uses: Sequence, from, compareAny
function runtime.Sequence:MaxBy(key, compare)
    local best, bestKey
    for _, item in self:Each() do
        local value = key(item)
        if bestKey == nil or (compare or runtime.compareAny)(value, bestKey) > 0 then
            best, bestKey = item, value
        end
    end
    return best
end
