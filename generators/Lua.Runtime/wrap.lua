--- A whole number as a signed number with the given count of values.
function runtime.wrap(value, range)
    value = value % range
    return value >= range / 2 and value - range or value
end
