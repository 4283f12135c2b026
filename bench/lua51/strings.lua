return function()
    local parts = {}
    for i = 1, 60000 do
        parts[#parts + 1] = "item " .. i .. ";"
    end
    local text = table.concat(parts)
    local line = ""
    for i = 1, 3000 do
        line = line .. "x"
    end
    local total = #text + #line
    for i = 1, 60000 do
        total = total + #string.format("%d:%s", i, "name")
        total = total + #string.sub(text, i, i + 10)
    end
    return total
end
