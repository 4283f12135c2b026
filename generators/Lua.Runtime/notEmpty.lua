-- uses: ArgumentException
--- A text that must have something in it.
function runtime.notEmpty(text, name)
    if text == "" then
        error(runtime.ArgumentException.new("The value cannot be an empty string.", nil, name))
    end
    return text
end
