function runtime.compareBooleans(a, b)
    return a == b and 0 or a and 1 or -1
end
