-- uses: special, fixedPointAway, thousands
-- The digits of a number by a part of a pattern, and whether they are all zeros.
local function digits(size, part)
    if part.scale == 0 then
        return part.prefix, size == 0
    end
    size = size * (part.scale or 1)
    local text = size % 1 == 0 and ("%.0f"):format(size) or runtime.fixedPointAway(size, part.most)
    local whole, fraction = text:match("^(%d+)%.?(%d*)$")
    local isZero = not text:find("[1-9]")
    fraction = fraction:gsub("0+$", "")
    fraction = fraction .. ("0"):rep(part.least - #fraction)
    whole = whole:gsub("^0+", "")
    whole = ("0"):rep(part.whole - #whole) .. whole
    if part.grouped then
        whole = runtime.thousands(whole)
    end
    return part.prefix .. whole .. (fraction ~= "" and "." .. fraction or "") .. part.suffix, isZero
end

--- A number by a pattern of digits such as #,##0.##, which may have parts of its own for negative numbers and for zero.
function runtime.patterned(value, positive, negative, zero)
    local special = runtime.special(value)
    if special then
        return special
    end
    local part = value < 0 and negative or positive
    local text, isZero = digits(math.abs(value), part)
    if isZero then
        part = zero or positive
        text = digits(0, part)
    end
    local isNegative = value < 0 or value == 0 and 1 / value < 0
    return (isNegative and part == positive and "-" or "") .. text
end
