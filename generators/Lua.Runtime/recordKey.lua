--- A text that two records share exactly when they are equal; other values are their own key.
function runtime.recordKey(value)
    if type(value) ~= "table" or not value.keyFields then
        return value
    end
    local parts = { tostring(getmetatable(value)) }
    for _, name in ipairs(value.keyFields) do
        local part = runtime.recordKey(value[name])
        local kind = type(part)
        part = kind == "number" and ("%.17g"):format(part + 0) or tostring(part)
        table.insert(parts, kind:sub(1, 1) .. #part .. ":" .. part)
    end
    return table.concat(parts)
end
