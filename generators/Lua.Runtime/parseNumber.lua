-- uses: tryParseNumber, FormatException
function runtime.parseNumber(text)
    local ok, value = runtime.tryParseNumber(text)
    if not ok then
        error(runtime.FormatException.new("The input string '" .. text .. "' was not in a correct format."))
    end
    return value
end
