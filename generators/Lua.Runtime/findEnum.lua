-- uses: bor
local function trimmed(text)
    return text:match("^%s*(.-)%s*$")
end

local function valueOf(enum, name, ignoreCase)
    if enum.values[name] or not ignoreCase then
        return enum.values[name]
    end
    for other, value in pairs(enum.values) do
        if other:lower() == name:lower() then
            return value
        end
    end
end

--- The value a text names: a number, a name, or names with commas between them. False when it names a number too large.
function runtime.findEnum(enum, text, ignoreCase)
    text = trimmed(text or "")
    if text:find("^[+-]?%d+$") then
        local number = tonumber(text)
        return number >= -2147483648 and number <= 2147483647 and number + 0
    end
    local result
    for name in (text .. ","):gmatch("([^,]*),") do
        local value = valueOf(enum, trimmed(name), ignoreCase)
        if not value then
            return nil
        end
        result = result and runtime.bor(result, value) or value
    end
    return result
end
