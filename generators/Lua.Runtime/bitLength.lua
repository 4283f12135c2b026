--- How many bits a number of 32 bits has up to its highest set one.
function runtime.bitLength(value)
    value = value % 4294967296
    local _, exponent = math.frexp(value)
    return value == 0 and 0 or exponent
end
