-- uses: throwIfNull, ArgumentException
function runtime.throwIfBlank(text, name)
    runtime.throwIfNull(text, name)
    if not text:find("%S") then
        local message = "The value cannot be an empty string or composed entirely of whitespace."
        error(runtime.ArgumentException.new(message, nil, name))
    end
end
