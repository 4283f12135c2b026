-- uses: remainder, OverflowException
--- The rest of a division whose quotient must fit its type.
function runtime.remainderChecked(a, b, low)
    if b == -1 and a == low then
        error(runtime.OverflowException.new("Arithmetic operation resulted in an overflow."))
    end
    return runtime.remainder(a, b)
end
