--- Rounds to the nearest whole number, halves away from zero.
function runtime.roundAway(value)
    local low = math.floor(math.abs(value))
    if math.abs(value) - low >= 0.5 then
        low = low + 1
    end
    return value < 0 and -low or low
end
