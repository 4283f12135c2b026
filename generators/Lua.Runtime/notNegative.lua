-- uses: outOfRange
--- A number that must not be below zero.
function runtime.notNegative(value, name)
    if value < 0 then
        runtime.outOfRange(name .. " ('" .. value .. "') must be a non-negative value.", name, value)
    end
    return value
end
