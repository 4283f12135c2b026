-- uses: numberText
--- The text of a value as .NET prints it; numbers with the fewest digits that read back the same.
function runtime.text(value)
    local kind = type(value)
    if kind == "number" then
        return runtime.numberText(value)
    elseif kind == "boolean" then
        return value and "True" or "False"
    elseif kind == "table" then
        return value:ToString()
    end
    return value or ""
end
