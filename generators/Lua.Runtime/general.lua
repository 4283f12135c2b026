-- uses: special
--- A double with so many digits at most.
function runtime.general(value, digits)
    return runtime.special(value) or ("%." .. digits .. "G"):format(value)
end
