-- uses: Sequence, from, InvalidOperationException
function runtime.Sequence:Demand(found, item, predicate)
    if not found then
        error(runtime.InvalidOperationException.new(predicate and "Sequence contains no matching element" or "Sequence contains no elements"))
    end
    return item
end
