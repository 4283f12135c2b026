-- uses: ArgumentException, text
--- A value between bounds, the lower of which must not be above the other; 0, -0 and NaN stay as they are.
function runtime.limit(value, least, most)
    if least > most then
        local message = "'" .. runtime.text(least) .. "' cannot be greater than " .. runtime.text(most) .. "."
        error(runtime.ArgumentException.new(message))
    end
    return value < least and least or value > most and most or value
end
