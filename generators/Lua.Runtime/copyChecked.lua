-- uses: copy, notNegative, notBelow, ArgumentException
--- Copies items between arrays, which must hold them.
function runtime.copyChecked(from, fromIndex, to, toIndex, count)
    runtime.notNegative(count, "length")
    runtime.notBelow(fromIndex, 0, "sourceIndex")
    runtime.notBelow(toIndex, 0, "destinationIndex")
    local short = fromIndex + count > (from.n or #from) and "source"
        or toIndex + count > (to.n or #to) and "destination"
    if short then
        local message = (short == "source" and "Source" or "Destination")
            .. " array was not long enough. Check the " .. short .. " index, length, and the array's lower bounds."
        error(runtime.ArgumentException.new(message, nil, short .. "Array"))
    end
    runtime.copy(from, fromIndex, to, toIndex, count)
end
