-- uses: tryParseBoolean, FormatException, ArgumentNullException
function runtime.parseBoolean(text)
    if text == nil then
        error(runtime.ArgumentNullException.new(nil, nil, "value"))
    end
    local ok, value = runtime.tryParseBoolean(text)
    if not ok then
        error(runtime.FormatException.new("String '" .. text .. "' was not recognized as a valid Boolean."))
    end
    return value
end
