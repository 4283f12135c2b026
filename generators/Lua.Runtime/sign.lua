function runtime.sign(value)
    return value > 0 and 1 or value < 0 and -1 or 0
end
