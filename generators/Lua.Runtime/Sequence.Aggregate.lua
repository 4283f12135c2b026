-- uses: Sequence, from, Sequence.Demand
function runtime.Sequence:Aggregate(combine)
    local found, result = false, nil
    for _, item in self:Each() do
        if found then
            result = combine(result, item)
        else
            found, result = true, item
        end
    end
    return self:Demand(found, result)
end
