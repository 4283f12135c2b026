-- uses: outOfRange
--- A count or position that must not be below zero, as lists look at theirs.
function runtime.capacity(value, name)
    if value < 0 then
        runtime.outOfRange("Non-negative number required.", name)
    end
    return value
end
