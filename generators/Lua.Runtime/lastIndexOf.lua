function runtime.lastIndexOf(text, part)
    for i = #text - #part + 1, 1, -1 do
        if text:sub(i, i + #part - 1) == part then
            return i - 1
        end
    end
    return -1
end
