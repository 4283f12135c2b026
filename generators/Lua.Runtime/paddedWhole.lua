--- A whole number with at least the given count of digits.
function runtime.paddedWhole(value, digits)
    local text = ("%.0f"):format(math.abs(value))
    return (value < 0 and "-" or "") .. ("0"):rep(digits - #text) .. text
end
