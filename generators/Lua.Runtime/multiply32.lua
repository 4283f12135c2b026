-- uses: int32, multiplyUnsigned32
function runtime.multiply32(a, b)
    return runtime.int32(runtime.multiplyUnsigned32(a, b))
end
