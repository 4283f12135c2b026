--- A text without the given characters at its ends.
function runtime.trim(text, set, front, back)
    local characters = type(set) == "table" and table.concat(set) or set
    local first, last = 1, #text
    while front and first <= last and characters:find(text:sub(first, first), 1, true) do
        first = first + 1
    end
    while back and last >= first and characters:find(text:sub(last, last), 1, true) do
        last = last - 1
    end
    return text:sub(first, last)
end
