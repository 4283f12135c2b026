-- uses: Sequence, from, matches, each
--- Each item with every other of its key, or with the default where there is none.
function runtime.Sequence:LeftJoin(others, key, otherKey, result, keyOf, default)
    return runtime.Sequence.new(function()
        local find, results = runtime.matches(others, otherKey, keyOf), { n = 0 }
        for _, item in self:Each() do
            for _, other in runtime.each(find(key(item)) or { default, n = 1 }) do
                results.n = results.n + 1
                results[results.n] = result(item, other)
            end
        end
        return runtime.each(results)
    end)
end
