--- How many bits of a number of 32 bits are clear below its lowest set one.
function runtime.trailingZeros(value)
    value = value % 4294967296
    local count = 0
    while count < 32 and value % 2 == 0 do
        value = value / 2
        count = count + 1
    end
    return count
end
