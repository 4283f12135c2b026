-- uses: outOfRange
--- A number that must not be above another; .NET looks at some without their sign.
function runtime.notAbove(value, most, name, unsigned)
    local seen = unsigned and value % 4294967296 or value
    if seen > most then
        runtime.outOfRange(name .. " ('" .. seen .. "') must be less than or equal to '" .. most .. "'.", name, seen)
    end
    return value
end
