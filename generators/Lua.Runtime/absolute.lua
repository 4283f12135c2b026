-- uses: OverflowException
--- A whole number without its sign, which must fit its type.
function runtime.absolute(value, low)
    if value == low then
        error(runtime.OverflowException.new("Negating the minimum value of a twos complement number is invalid."))
    end
    return math.abs(value)
end
