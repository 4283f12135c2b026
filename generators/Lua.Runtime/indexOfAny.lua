--- The index from 0 of the first of several characters in a text, or -1.
function runtime.indexOfAny(text, characters, start)
    for i = (start or 0) + 1, #text do
        for _, character in ipairs(characters) do
            if text:sub(i, i) == character then
                return i - 1
            end
        end
    end
    return -1
end
