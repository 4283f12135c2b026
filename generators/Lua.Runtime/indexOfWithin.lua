--- The index from 0 of a part of a text among so many characters from a start, or -1.
function runtime.indexOfWithin(text, part, start, count)
    local first, last = text:find(part, start + 1, true)
    return first and last <= start + count and first - 1 or -1
end
