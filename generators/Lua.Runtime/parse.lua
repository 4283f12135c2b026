-- uses: tryParse, FormatException, OverflowException, ArgumentNullException
function runtime.parse(text, low, high)
    if text == nil then
        error(runtime.ArgumentNullException.new(nil, nil, "s"))
    end
    local ok, value = runtime.tryParse(text, low, high)
    if not ok then
        if text:match("^%s*[-+]?%d+%s*$") then
            error(runtime.OverflowException.new("Value was either too large or too small for an Int32."))
        end
        error(runtime.FormatException.new("The input string '" .. text .. "' was not in a correct format."))
    end
    return value
end
