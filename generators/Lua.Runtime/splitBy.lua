--- The parts of a text between any of several separators, or between white space when there are none. Options: 1 leaves
--- out empty parts, 2 trims. The last of most parts is the rest of the text.
function runtime.splitBy(text, separators, options, most)
    local parts, start = {}, 1
    most = most or math.huge
    if type(separators) == "string" then
        separators = { separators }
    end
    local function find()
        if not separators or #separators == 0 then
            return text:find("%s", start)
        end
        local first, last
        for _, separator in ipairs(separators) do
            local from, to = nil, nil
            if separator ~= "" then
                from, to = text:find(separator, start, true)
            end
            if from and (not first or from < first) then
                first, last = from, to
            end
        end
        return first, last
    end
    local function trimmed(part)
        return options >= 2 and part:match("^%s*(.-)%s*$") or part
    end
    local first, last = find()
    while first and most > 0 do
        local part = trimmed(text:sub(start, first - 1))
        local isLeftOut = part == "" and options % 2 == 1
        if #parts >= most - 1 and not isLeftOut or most == 1 then
            break
        end
        if not isLeftOut then
            table.insert(parts, part)
        end
        start = last + 1
        first, last = find()
    end
    local rest = trimmed(text:sub(start))
    if most > 0 and (rest ~= "" or options % 2 == 0) then
        table.insert(parts, rest)
    end
    return parts
end
