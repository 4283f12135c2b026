-- uses: Sequence, from, Dictionary
--- One pair for each key: what the items with it add up to, beginning with what seed makes of it.
function runtime.Sequence:AggregateBy(key, seed, combine, keyOf)
    return runtime.Sequence.new(function()
        local totals = runtime.Dictionary.new(keyOf)
        for _, item in self:Each() do
            local name = key(item)
            local found, total = totals:TryGetValue(name)
            if not found then
                total = seed(name)
            end
            totals:Set(name, combine(total, item))
        end
        return totals:Each()
    end)
end
