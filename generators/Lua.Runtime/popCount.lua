--- How many bits of a number of 32 bits are set.
function runtime.popCount(value)
    local count = 0
    value = value % 4294967296
    while value > 0 do
        count = count + value % 2
        value = math.floor(value / 2)
    end
    return count
end
