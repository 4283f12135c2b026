function runtime.shiftRight64(value, count)
    return math.floor(value / 2 ^ (count % 64))
end
