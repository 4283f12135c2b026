-- Generated from Timestamp.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Reads the data's time, UTC as 2026-02-16T16:07:08.
local Timestamp = {}
addon.Timestamp = Timestamp

Timestamp.SecondsADay = 86400

--- Seconds since 1970, or null when the text is not such a time.
function Timestamp.Parse(text)
    if #text < 19 then
        return nil
    end
    local ok, year = runtime.tryParse(text:sub(1, 4), -2147483648, 2147483647)
    if not ok then
        return nil
    end
    local ok2, month = runtime.tryParse(text:sub(6, 7), -2147483648, 2147483647)
    if not ok2 or month < 1 or month > 12 then
        return nil
    end
    local ok3, day = runtime.tryParse(text:sub(9, 10), -2147483648, 2147483647)
    if not ok3 then
        return nil
    end
    local ok4, hour = runtime.tryParse(text:sub(12, 13), -2147483648, 2147483647)
    if not ok4 then
        return nil
    end
    local ok5, minute = runtime.tryParse(text:sub(15, 16), -2147483648, 2147483647)
    if not ok5 then
        return nil
    end
    local ok6, second = runtime.tryParse(text:sub(18, 19), -2147483648, 2147483647)
    if not ok6 then
        return nil
    end

    return Timestamp.DaysSince1970(year, month, day) * Timestamp.SecondsADay + hour * 3600 + minute * 60 + second
end

-- Years are counted from March, so that the leap day is the last of its year.
function Timestamp.DaysSince1970(year, month, day)
    local shiftedYear = month > 2 and year or year - 1
    local shiftedMonth = month > 2 and month - 3 or month + 9
    local dayOfYear = runtime.divide(153 * shiftedMonth + 2, 5) + day - 1
    return shiftedYear * 365 + runtime.divide(shiftedYear, 4) - runtime.divide(shiftedYear, 100)
        + runtime.divide(shiftedYear, 400) + dayOfYear - 719468
end
