--- A number that equal values share.
function runtime.hash(value)
    local kind = type(value)
    if kind == "number" then
        return value % 1 == 0 and math.abs(value) < 2147483648 and value or runtime.hash(("%.17g"):format(value))
    elseif kind == "boolean" then
        return value and 1 or 0
    elseif kind == "table" then
        return value.GetHashCode and value:GetHashCode() or 0
    end
    local code = 0
    for i = 1, #(value or "") do
        code = (code * 31 + value:byte(i)) % 2147483647
    end
    return code
end
