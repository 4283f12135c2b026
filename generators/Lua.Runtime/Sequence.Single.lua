-- uses: Sequence, from, Sequence.Find, Sequence.Demand
function runtime.Sequence:Single(predicate)
    local found, item = self:Find(predicate, true)
    return self:Demand(found, item, predicate)
end
