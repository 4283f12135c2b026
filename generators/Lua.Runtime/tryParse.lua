--- Reads a whole number in decimal: whether it is one within the limits, and the number.
function runtime.tryParse(text, low, high)
    local digits = text and text:match("^%s*([-+]?%d+)%s*$")
    local value = digits and tonumber((digits:gsub("^+", "")))
    if not value or value < low or value > high then
        return false, 0
    end
    return true, value + 0
end
