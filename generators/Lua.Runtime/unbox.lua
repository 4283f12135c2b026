-- uses: isBox, invalidCast, NullReferenceException
--- The value in a box, which must be of that type.
function runtime.unbox(value, typeName, mayBeNull)
    if value == nil then
        return not mayBeNull and error(runtime.NullReferenceException.new()) or nil
    elseif not runtime.isBox(value, typeName) then
        runtime.invalidCast(value, typeName)
    end
    return value.value
end
