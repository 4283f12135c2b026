-- uses: throwIfNull, ArgumentException
function runtime.throwIfEmpty(text, name)
    runtime.throwIfNull(text, name)
    if text == "" then
        error(runtime.ArgumentException.new("The value cannot be an empty string.", nil, name))
    end
end
