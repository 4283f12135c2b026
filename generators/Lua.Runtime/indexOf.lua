--- The index from 0 of a part of a text, or -1.
function runtime.indexOf(text, part, start)
    return (text:find(part, (start or 0) + 1, true) or 0) - 1
end
