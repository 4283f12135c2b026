-- uses: InvalidCastException, NullReferenceException
--- A value out of its box, which must hold one of that kind.
function runtime.unboxed(value, kind, mayBeNull)
    if value == nil and not mayBeNull then
        error(runtime.NullReferenceException.new())
    elseif value ~= nil and type(value) ~= kind then
        error(runtime.InvalidCastException.new())
    end
    return value
end
