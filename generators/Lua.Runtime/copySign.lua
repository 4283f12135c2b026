--- A number with the sign of another, that of zeros included.
function runtime.copySign(value, other)
    local isNegative = other < 0 or other == 0 and 1 / other < 0
    return isNegative and -math.abs(value) or math.abs(value)
end
