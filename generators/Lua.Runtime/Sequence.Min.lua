-- uses: Sequence, from, Sequence.Demand
function runtime.Sequence:MinOrNull(selector, compare)
    local best
    for _, item in self:Each() do
        local value = item
        if selector then
            value = selector(item)
        end
        local better
        if best == nil or value == nil then
            better = best == nil
        elseif compare then
            better = compare(value, best) < 0
        else
            better = value < best or value ~= value
        end
        if better then
            best = value
        end
    end
    return best
end

--- The same of values that cannot be null, of which there must be one.
function runtime.Sequence:Min(selector, compare)
    local best = self:MinOrNull(selector, compare)
    return self:Demand(best ~= nil, best)
end
