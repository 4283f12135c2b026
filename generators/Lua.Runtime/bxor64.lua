-- uses: int32
--- bit.bxor on whole numbers beyond 32 bits: the high and the low half apart.
function runtime.bxor64(a, b)
    local lowA, lowB = a % 4294967296, b % 4294967296
    local high = runtime.int32(bit.bxor((a - lowA) / 4294967296 % 4294967296, (b - lowB) / 4294967296 % 4294967296))
    return high * 4294967296 + bit.bxor(lowA, lowB) % 4294967296
end
