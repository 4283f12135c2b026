function runtime.removeText(text, index, count)
    return text:sub(1, index) .. text:sub(index + count + 1)
end
