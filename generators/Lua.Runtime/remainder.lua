-- uses: DivideByZeroException
--- The rest of a division cut toward zero: it has the sign of a.
function runtime.remainder(a, b)
    if b == 0 then
        error(runtime.DivideByZeroException.new())
    end
    return math.fmod(a, b) + 0
end
