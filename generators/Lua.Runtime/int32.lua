--- A whole number modulo 2^32, as a signed number of 32 bits.
function runtime.int32(value)
    value = value % 4294967296
    return value >= 2147483648 and value - 4294967296 or value
end
