-- uses: ArgumentOutOfRangeException
--- The exception for an argument, with the text of its value.
function runtime.valueOutOfRange(parameter, value, message)
    local exception = runtime.ArgumentOutOfRangeException.new(message, nil, parameter)
    exception.Message = exception.Message .. "\nActual value was " .. value .. "."
    return exception
end
