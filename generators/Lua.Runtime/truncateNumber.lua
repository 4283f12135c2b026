function runtime.truncateNumber(value)
    return value < 0 and -math.floor(-value) or math.floor(value)
end
