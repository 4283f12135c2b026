--- Replaces every occurrence of a text, whatever the case of its letters.
function runtime.replaceIgnoringCase(text, old, new)
    local searched, parts, start = text:lower(), {}, 1
    old, new = old:lower(), new or ""
    while true do
        local first, last = searched:find(old, start, true)
        if not first then
            break
        end
        table.insert(parts, text:sub(start, first - 1))
        table.insert(parts, new)
        start = last + 1
    end
    table.insert(parts, text:sub(start))
    return table.concat(parts)
end
