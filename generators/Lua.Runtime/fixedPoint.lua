-- uses: special
--- A number with a fixed count of decimals.
function runtime.fixedPoint(value, digits)
    return runtime.special(value) or ("%." .. digits .. "f"):format(value)
end
