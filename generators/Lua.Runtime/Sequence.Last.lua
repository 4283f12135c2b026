-- uses: Sequence, from, Sequence.FindFromEnd, Sequence.Demand
function runtime.Sequence:Last(predicate)
    local found, item = self:FindFromEnd(predicate)
    return self:Demand(found, item, predicate)
end
