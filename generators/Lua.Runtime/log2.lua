--- The logarithm to base 2, exact for powers of 2.
function runtime.log2(value)
    local part, exponent = math.frexp(value)
    return part == 0.5 and exponent - 1 or math.log(value) / math.log(2)
end
