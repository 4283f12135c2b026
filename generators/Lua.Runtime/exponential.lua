-- uses: special
--- A double with one digit before the point and an exponent of at least three.
function runtime.exponential(value, digits, lower)
    local text = runtime.special(value)
    if text then
        return text
    end
    local number, sign, exponent = ("%." .. digits .. "e"):format(value):match("^(.*)e([-+])(%d+)$")
    return number .. (lower and "e" or "E") .. sign .. ("0"):rep(3 - #exponent) .. exponent
end
