-- uses: Sequence, from, Sequence.GroupBy, Sequence.Select
function runtime.Sequence:GroupInto(key, result, value, keyOf)
    return self:GroupBy(key, value, keyOf):Select(function(group) return result(group.Key, group) end)
end
