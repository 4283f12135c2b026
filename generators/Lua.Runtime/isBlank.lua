function runtime.isBlank(text)
    return text == nil or not text:find("%S")
end
