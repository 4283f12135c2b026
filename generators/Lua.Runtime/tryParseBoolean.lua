function runtime.tryParseBoolean(text)
    local word = text and text:match("^%s*(.-)%s*$"):lower()
    return word == "true" or word == "false", word == "true"
end
