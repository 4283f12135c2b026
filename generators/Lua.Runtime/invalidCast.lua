-- uses: typeName, InvalidCastException
--- Raises that a value is not of the type it is cast to.
function runtime.invalidCast(value, name)
    local message = name and "Unable to cast object of type '" .. runtime.typeName(value) .. "' to type '" .. name .. "'."
    error(runtime.InvalidCastException.new(message), 0)
end
