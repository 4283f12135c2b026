-- uses: findEnum
--- Whether a text names a value of an enum, and the value.
function runtime.tryParseEnum(enum, text, ignoreCase)
    local value = runtime.findEnum(enum, text, ignoreCase)
    return value and true or false, value or 0
end
