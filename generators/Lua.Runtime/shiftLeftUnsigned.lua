function runtime.shiftLeftUnsigned(value, count)
    return value * 2 ^ (count % 32) % 4294967296
end
