-- uses: each
function runtime.join(separator, items, text)
    local parts = {}
    for i, item in runtime.each(items) do
        parts[i] = item == nil and "" or text and text(item) or item
    end
    return table.concat(parts, separator)
end
