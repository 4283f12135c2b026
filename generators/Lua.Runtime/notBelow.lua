-- uses: outOfRange
--- A number that must not be below another.
function runtime.notBelow(value, least, name)
    if value < least then
        local message = name .. " ('" .. value .. "') must be greater than or equal to '" .. least .. "'."
        runtime.outOfRange(message, name, value)
    end
    return value
end
