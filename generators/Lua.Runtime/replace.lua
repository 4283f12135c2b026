--- Replaces every occurrence of a text, taken as it stands.
function runtime.replace(text, old, new)
    new = new or ""
    local parts, start = {}, 1
    while true do
        local first, last = text:find(old, start, true)
        if not first or last < first then
            break
        end
        table.insert(parts, text:sub(start, first - 1))
        table.insert(parts, new)
        start = last + 1
    end
    table.insert(parts, text:sub(start))
    return table.concat(parts)
end
