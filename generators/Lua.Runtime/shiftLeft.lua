-- uses: int32
--- x << n of 32 bits.
function runtime.shiftLeft(value, count)
    return runtime.int32(value * 2 ^ (count % 32))
end
