-- uses: compare
-- Tuples are compared part by part.
local function compareParts(a, b)
    local last = 0
    for _, parts in ipairs({ a, b }) do
        for i in pairs(parts) do
            last = math.max(last, i)
        end
    end
    for i = 1, last do
        local order = runtime.compareAny(a[i], b[i])
        if order ~= 0 then
            return order
        end
    end
    return 0
end

--- The order of two values of the same type.
function runtime.compareAny(a, b)
    if a == nil or b == nil then
        return a == b and 0 or a == nil and -1 or 1
    elseif type(a) == "table" then
        return getmetatable(a) and a:CompareTo(b) or compareParts(a, b)
    elseif type(a) == "boolean" then
        return a == b and 0 or a and 1 or -1
    end
    return runtime.compare(a, b)
end
