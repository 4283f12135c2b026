-- uses: round, OverflowException
--- A double rounded to a whole number within limits, halves to the even one.
function runtime.toWhole(value, low, high, name)
    local whole = runtime.round(value)
    if not (whole >= low and whole <= high) then
        error(runtime.OverflowException.new("Value was either too large or too small for " .. name .. "."))
    end
    return whole + 0
end
