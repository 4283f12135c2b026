--- A whole number in base 16; negative ones as their two's complement in the given count of bits.
function runtime.hexadecimal(value, digits, lower, bits)
    if value < 0 then
        value = bits == 64 and value or value + 2 ^ bits
    end
    local low = value % 65536
    local middle = math.floor(value / 65536) % 65536
    local high = math.floor(value / 4294967296) % 4294967296
    local text = ("%04X%04X%04X%04X"):format(math.floor(high / 65536), high % 65536, middle, low):gsub("^0+", "")
    text = ("0"):rep(math.max(digits, 1) - #text) .. text
    return lower and text:lower() or text
end
