-- uses: compare
--- The order of two values of the same type.
function runtime.compareAny(a, b)
    if a == nil or b == nil then
        return a == b and 0 or a == nil and -1 or 1
    elseif type(a) == "table" then
        return a:CompareTo(b)
    elseif type(a) == "boolean" then
        return a == b and 0 or a and 1 or -1
    end
    return runtime.compare(a, b)
end
