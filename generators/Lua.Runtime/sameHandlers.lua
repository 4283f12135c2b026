-- uses: handlers
--- Whether two delegates call the same functions in the same order.
function runtime.sameHandlers(a, b)
    local left, right = runtime.handlers[a], runtime.handlers[b]
    if a == b or not left or not right or #left ~= #right then
        return a == b
    end
    for i, handler in ipairs(left) do
        if handler ~= right[i] then
            return false
        end
    end
    return true
end
