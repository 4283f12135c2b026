-- uses: divide, remainder
function runtime.divideWithRest(a, b)
    return runtime.divide(a, b), runtime.remainder(a, b)
end
