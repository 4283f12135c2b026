--- What .NET calls the type of a value.
function runtime.typeName(value)
    local kind = type(value)
    if kind == "string" then
        return "System.String"
    elseif kind == "boolean" then
        return "System.Boolean"
    elseif kind == "number" then
        return value % 1 == 0 and "System.Int32" or "System.Double"
    end
    local class = kind == "table" and getmetatable(value)
    return class and (value.typeName or class.name and "System." .. class.name) or "System.Object"
end
