-- uses: FormatException, OverflowException, ArgumentOutOfRangeException
--- Reads a whole number of 32 bits in base 2, 8 or 16.
function runtime.fromBase(text, base)
    if text == nil then
        return 0
    elseif text == "" then
        error(runtime.ArgumentOutOfRangeException.new("Index was out of range. Must be non-negative and less than the size of the collection.", nil, "startIndex"))
    end
    text = base == 16 and text:gsub("^0[xX]", "") or text
    local value = text:match("^%w+$") and tonumber(text, base)
    if not value then
        error(runtime.FormatException.new("Could not find any recognizable digits."))
    elseif value >= 4294967296 then
        error(runtime.OverflowException.new("Value was either too large or too small for a UInt32."))
    end
    return value >= 2147483648 and value - 4294967296 or value
end
