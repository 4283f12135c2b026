-- uses: handlers
--- a + b of delegates.
function runtime.combine(a, b)
    local list = {}
    for _, part in ipairs({ a or b, a and b }) do
        for _, handler in ipairs(runtime.handlers[part] or { part }) do
            table.insert(list, handler)
        end
    end
    return runtime.combined(list)
end
