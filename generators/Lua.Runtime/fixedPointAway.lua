-- uses: special
--- The pattern 0.00: halves, as they print with the fewest digits, are rounded away from zero.
function runtime.fixedPointAway(value, digits)
    local special = runtime.special(value)
    if special then
        return special
    end
    local shortest = ("%.15g"):format(math.abs(value))
    local scaled = tonumber(shortest) * 10 ^ digits
    local rounded = math.floor(tonumber(("%.15g"):format(scaled)) + 0.5)
    local text = ("%." .. digits .. "f"):format(rounded / 10 ^ digits)
    return (value < 0 or 1 / value < 0) and "-" .. text or text
end
