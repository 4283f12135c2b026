-- uses: is, InvalidCastException
--- The value itself, if it is of the class.
function runtime.cast(value, class)
    if value ~= nil and not runtime.is(value, class) then
        error(runtime.InvalidCastException.new())
    end
    return value
end
