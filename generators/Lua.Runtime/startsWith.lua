function runtime.startsWith(text, prefix)
    return text:sub(1, #prefix) == prefix
end
