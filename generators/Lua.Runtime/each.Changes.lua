-- uses: each, unchanged
-- Lists must not change while they are enumerated.
local each = runtime.each

function runtime.each(items)
    if type(items) == "table" and not getmetatable(items) and not items.n then
        return runtime.unchanged(items)
    end
    return each(items)
end
