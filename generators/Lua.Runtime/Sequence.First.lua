-- uses: Sequence, from, Sequence.Find, Sequence.Demand
function runtime.Sequence:First(predicate)
    local found, item = self:Find(predicate)
    return self:Demand(found, item, predicate)
end
