-- uses: handlers
--- a - b of delegates: without the last occurrence of b.
function runtime.remove(a, b)
    local list, parts = runtime.handlers[a] or { a }, runtime.handlers[b] or { b }
    for start = #list - #parts + 1, 1, -1 do
        local same = #parts > 0
        for i, part in ipairs(parts) do
            same = same and list[start + i - 1] == part
        end
        if same then
            local rest = {}
            for i, handler in ipairs(list) do
                if i < start or i >= start + #parts then
                    table.insert(rest, handler)
                end
            end
            return runtime.combined(rest)
        end
    end
    return a
end
