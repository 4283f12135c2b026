--- The index from 0 of the last of a part of a text that ends at a place, or -1.
function runtime.lastIndexOf(text, part, last)
    for i = math.min((last or #text) + 1, #text) - #part + 1, 1, -1 do
        if text:sub(i, i + #part - 1) == part then
            return i - 1
        end
    end
    return -1
end
