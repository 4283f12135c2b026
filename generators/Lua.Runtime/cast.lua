-- uses: is, invalidCast
--- The value itself, if it is of the class.
function runtime.cast(value, class)
    if value ~= nil and not runtime.is(value, class) then
        runtime.invalidCast(value, class.typeName)
    end
    return value
end
