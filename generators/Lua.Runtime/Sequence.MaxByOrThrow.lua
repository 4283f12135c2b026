-- uses: Sequence, from, Sequence.MaxBy, Sequence.Demand
--- Where items are values there must be one.
function runtime.Sequence:MaxByOrThrow(key, compare)
    local best = self:MaxBy(key, compare)
    return self:Demand(best ~= nil, best)
end
