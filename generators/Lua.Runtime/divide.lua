-- uses: DivideByZeroException
--- Whole division, cut toward zero.
function runtime.divide(a, b)
    if b == 0 then
        error(runtime.DivideByZeroException.new())
    end
    return (a - math.fmod(a, b)) / b + 0
end
