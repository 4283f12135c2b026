-- uses: box
--- Whether an object is a boxed value of a type.
function runtime.isBox(value, typeName)
    return type(value) == "table" and getmetatable(value) == runtime.Box and value.typeName == typeName
end
