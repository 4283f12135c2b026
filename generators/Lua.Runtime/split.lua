--- The parts of a text between separators. Options: 1 leaves out empty parts, 2 trims.
function runtime.split(text, separator, options, most)
    options = options or 0
    local parts, start = {}, 1
    local function add(part)
        if options >= 2 then
            part = part:match("^%s*(.-)%s*$")
        end
        if part ~= "" or options % 2 == 0 then
            table.insert(parts, part)
        end
    end
    while separator ~= "" and not (most and #parts >= most - 1) do
        local first, last = text:find(separator, start, true)
        if not first then
            break
        end
        add(text:sub(start, first - 1))
        start = last + 1
    end
    add(text:sub(start))
    return parts
end
