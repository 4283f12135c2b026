-- uses: invalidCast, NullReferenceException
--- A value out of its box, which must hold one of that kind.
function runtime.unboxed(value, kind, name, mayBeNull)
    if value == nil and not mayBeNull then
        error(runtime.NullReferenceException.new())
    elseif value ~= nil and type(value) ~= kind then
        runtime.invalidCast(value, name)
    end
    return value
end
