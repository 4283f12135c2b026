function runtime.tryParseNumber(text)
    local bare = text and text:match("^%s*(.-)%s*$"):gsub(",", "")
    local mantissa = bare and (bare:match("^[-+]?%d+%.?%d*$") or bare:match("^[-+]?%.%d+$") or bare:match("^[-+]?%d+%.?%d*[eE][-+]?%d+$"))
    local value = mantissa and tonumber((mantissa:gsub("^+", "")))
    if not value then
        return false, 0
    end
    return true, value
end
