-- uses: ArgumentException, text
--- A value between bounds, the lower of which must not be above the other; 0, -0 and NaN stay as they are.
function runtime.limit(value, least, most)
    if least > most then
        error(runtime.ArgumentException.new(("'%s' cannot be greater than %s."):format(runtime.text(least), runtime.text(most))))
    end
    return value < least and least or value > most and most or value
end
