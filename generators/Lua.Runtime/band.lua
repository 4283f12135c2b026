-- uses: int32
function runtime.band(a, b)
    return runtime.int32(bit.band(a % 4294967296, b % 4294967296))
end
