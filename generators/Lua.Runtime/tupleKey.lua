-- uses: recordKey
--- A text that two tuples share exactly when they are equal.
function runtime.tupleKey(value)
    local kind = type(value)
    if kind ~= "table" then
        value = kind == "number" and ("%.17g"):format(value + 0) or tostring(value)
        return kind:sub(1, 1) .. #value .. ":" .. value
    end
    if value.keyFields then
        return runtime.recordKey(value)
    end
    local last = 0
    for i in pairs(value) do
        last = math.max(last, i)
    end
    local parts = {}
    for i = 1, last do
        parts[i] = runtime.tupleKey(value[i])
    end
    return "(" .. table.concat(parts) .. ")"
end
