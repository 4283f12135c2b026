function runtime.insertText(text, index, part)
    return text:sub(1, index) .. part .. text:sub(index + 1)
end
