-- uses: Sequence, from, Sequence.MinBy, Sequence.Demand
--- Where items are values there must be one.
function runtime.Sequence:MinByOrThrow(key, compare)
    local best = self:MinBy(key, compare)
    return self:Demand(best ~= nil, best)
end
