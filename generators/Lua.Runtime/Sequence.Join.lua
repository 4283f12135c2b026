-- uses: Sequence, from, matches, each
function runtime.Sequence:Join(others, key, otherKey, result, keyOf)
    return runtime.Sequence.new(function()
        local find, results = runtime.matches(others, otherKey, keyOf), { n = 0 }
        for _, item in self:Each() do
            for _, other in runtime.each(find(key(item)) or {}) do
                results.n = results.n + 1
                results[results.n] = result(item, other)
            end
        end
        return runtime.each(results)
    end)
end
