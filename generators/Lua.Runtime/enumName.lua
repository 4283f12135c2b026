--- The name of an enum's value, or its number.
function runtime.enumName(enum, value)
    return enum.names[value] or tostring(value)
end
