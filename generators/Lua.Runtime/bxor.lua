-- uses: int32
function runtime.bxor(a, b)
    return runtime.int32(bit.bxor(a % 4294967296, b % 4294967296))
end
