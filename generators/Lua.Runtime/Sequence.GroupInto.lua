-- uses: Sequence, from, Sequence.GroupBy, Sequence.Select
function runtime.Sequence:GroupInto(key, result, keyOf)
    return self:GroupBy(key, nil, keyOf):Select(function(group) return result(group.Key, group) end)
end
