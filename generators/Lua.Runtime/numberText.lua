function runtime.numberText(value)
    if value ~= value then
        return "NaN"
    elseif value == math.huge then
        return "Infinity"
    elseif value == -math.huge then
        return "-Infinity"
    elseif value == 0 then
        return 1 / value < 0 and "-0" or "0"
    end
    local digits
    -- The smallest numbers have fewer digits.
    for precision = math.abs(value) < 2.3e-308 and 1 or 15, 17 do
        digits = ("%." .. (precision - 1) .. "e"):format(value)
        if tonumber(digits) == value then
            break
        end
    end
    local sign, whole, fraction, exponent = digits:match("^(-?)(%d)%.?(%d*)e([-+]%d+)$")
    exponent = tonumber(exponent)
    digits = (whole .. fraction):gsub("0+$", "")
    if exponent >= 17 or exponent < -4 then
        local rest = digits:sub(2)
        local point = rest ~= "" and "." or ""
        local exponentSign = exponent < 0 and "-" or "+"
        return sign .. digits:sub(1, 1) .. point .. rest .. ("E%s%02d"):format(exponentSign, math.abs(exponent))
    elseif exponent < 0 then
        return sign .. "0." .. ("0"):rep(-exponent - 1) .. digits
    elseif #digits <= exponent + 1 then
        return sign .. digits .. ("0"):rep(exponent + 1 - #digits)
    end
    return sign .. digits:sub(1, exponent + 1) .. "." .. digits:sub(exponent + 2)
end
