-- uses: Sequence, from, Sequence.GroupBy
function runtime.Sequence:Join(others, key, otherKey, result, keyOf)
    return runtime.Sequence.new(function()
        local groups, results = runtime.Dictionary.new(keyOf), {}
        for _, group in runtime.from(others):GroupBy(otherKey, nil, keyOf):Each() do
            groups:Add(group.Key, group)
        end
        for _, item in self:Each() do
            local found, group = groups:TryGetValue(key(item))
            for _, other in ipairs(found and group.items or {}) do
                table.insert(results, result(item, other))
            end
        end
        return ipairs(results)
    end)
end
