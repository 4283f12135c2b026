-- uses: ArgumentOutOfRangeException, text
--- Throws unless a whole number is what it must be, perhaps compared with a limit.
function runtime.demand(isGood, value, name, what, limit)
    if isGood then
        return
    end
    local shown = runtime.text(value)
    local message = name .. " ('" .. shown .. "') must be " .. what
    if limit then
        message = message .. " '" .. runtime.text(limit) .. "'"
    end
    local exception = runtime.ArgumentOutOfRangeException.new(message .. ".", nil, name)
    exception.Message = exception.Message .. "\nActual value was " .. shown .. "."
    error(exception)
end
