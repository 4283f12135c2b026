function runtime.endsWith(text, suffix)
    return suffix == "" or text:sub(-#suffix) == suffix
end
