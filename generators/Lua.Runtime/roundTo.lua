-- uses: round
function runtime.roundTo(value, digits)
    local power = 10 ^ digits
    return runtime.round(value * power) / power
end
