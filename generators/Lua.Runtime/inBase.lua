--- A whole number in base 2, 8 or 16; negative ones as their two's complement in the given count of bits.
function runtime.inBase(value, base, bits)
    local text = ""
    value = value < 0 and value + 2 ^ bits or value
    repeat
        local digit = value % base
        text = ("0123456789abcdef"):sub(digit + 1, digit + 1) .. text
        value = (value - digit) / base
    until value == 0
    return text
end
