-- uses: Sequence, from, InvalidOperationException
function runtime.Sequence:Demand(found, item, predicate)
    if not found then
        local message = predicate and "Sequence contains no matching element" or "Sequence contains no elements"
        error(runtime.InvalidOperationException.new(message))
    end
    return item
end
