-- uses: fixedPointAway, special
--- A number rounded to a whole one, halves away from zero, with at least the given count of digits.
function runtime.paddedWhole(value, digits)
    local special = runtime.special(value)
    if special then
        return special
    end
    local size = math.abs(value)
    local text = size % 1 == 0 and ("%.0f"):format(size) or runtime.fixedPointAway(size, 0)
    return ((value < 0 or 1 / value < 0) and "-" or "") .. ("0"):rep(digits - #text) .. text
end
