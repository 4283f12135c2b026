-- uses: int32
function runtime.bor(a, b)
    return runtime.int32(bit.bor(a % 4294967296, b % 4294967296))
end
