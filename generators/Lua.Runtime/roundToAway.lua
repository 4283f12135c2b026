-- uses: roundAway
function runtime.roundToAway(value, digits)
    local power = 10 ^ digits
    return runtime.roundAway(value * power) / power
end
