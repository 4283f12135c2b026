-- uses: int32
--- bit.bor on whole numbers beyond 32 bits: the high and the low half apart.
function runtime.bor64(a, b)
    local lowA, lowB = a % 4294967296, b % 4294967296
    local high = runtime.int32(bit.bor((a - lowA) / 4294967296 % 4294967296, (b - lowB) / 4294967296 % 4294967296))
    return high * 4294967296 + bit.bor(lowA, lowB) % 4294967296
end
