local special = { nan = 0 / 0, infinity = math.huge }

-- A sign, digits with commas between them, a fraction and an exponent.
local function parsed(text)
    local sign, whole, rest = text:match("^([-+]?)([%d,]*)(.*)$")
    local fraction, exponent = rest:match("^(%.?%d*)(.*)$")
    if not (whole .. fraction):find("%d") or whole:find("^,") then
        return special[rest:lower()] and whole == "" and special[rest:lower()] * (sign == "-" and -1 or 1)
    elseif exponent ~= "" and not exponent:find("^[eE][-+]?%d+$") then
        return nil
    end
    local value = tonumber(whole:gsub(",", "") .. fraction .. exponent)
    return sign == "-" and -value or value
end

function runtime.tryParseNumber(text)
    local value = text and parsed(text:match("^%s*(.-)%s*$"))
    if not value then
        return false, 0
    end
    return true, value
end
