-- uses: findEnum, ArgumentException, ArgumentNullException, OverflowException
--- The value of an enum that a text names.
function runtime.parseEnum(enum, text, ignoreCase)
    if text == nil then
        error(runtime.ArgumentNullException.new(nil, nil, "value"))
    elseif not text:find("%S") then
        error(runtime.ArgumentException.new("Must specify valid information for parsing in the string.", nil, "value"))
    end
    local value = runtime.findEnum(enum, text, ignoreCase)
    if value == false then
        error(runtime.OverflowException.new("Value was either too large or too small for an Int32."))
    elseif not value then
        error(runtime.ArgumentException.new("Requested value '" .. text .. "' was not found."))
    end
    return value
end
