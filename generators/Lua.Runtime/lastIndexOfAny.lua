--- The index from 0 of the last of several characters in a text, or -1.
function runtime.lastIndexOfAny(text, characters)
    for i = #text, 1, -1 do
        for _, character in ipairs(characters) do
            if text:sub(i, i) == character then
                return i - 1
            end
        end
    end
    return -1
end
