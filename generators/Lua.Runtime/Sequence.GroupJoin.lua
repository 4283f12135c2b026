-- uses: Sequence, from, matches, Sequence.Select
function runtime.Sequence:GroupJoin(others, key, otherKey, result, keyOf)
    return runtime.Sequence.new(function()
        local find = runtime.matches(others, otherKey, keyOf)
        return self:Select(function(item) return result(item, find(key(item)) or runtime.from({})) end):Each()
    end)
end
