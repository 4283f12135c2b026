-- uses: OverflowException
--- A whole number, which must fit its type.
function runtime.checked(value, low, high)
    if value < low or value > high then
        error(runtime.OverflowException.new("Arithmetic operation resulted in an overflow."))
    end
    return value
end
