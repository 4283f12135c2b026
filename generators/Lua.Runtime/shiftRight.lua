function runtime.shiftRight(value, count)
    return math.floor(value / 2 ^ (count % 32))
end
