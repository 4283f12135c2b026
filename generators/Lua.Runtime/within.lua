-- uses: outOfRange
--- A number that must not be below another.
function runtime.within(value, least, name)
    if value < least then
        runtime.outOfRange(nil, name)
    end
    return value
end
