--- The names of the flags in a value, the highest first to find them, in rising order to print them.
function runtime.flagsName(enum, value)
    if enum.names[value] then
        return enum.names[value]
    end
    local flags = {}
    for flag in pairs(enum.names) do
        if flag ~= 0 then
            table.insert(flags, flag)
        end
    end
    table.sort(flags)
    local rest, found = value, {}
    for i = #flags, 1, -1 do
        if bit.band(rest, flags[i]) == flags[i] then
            rest = rest - flags[i]
            table.insert(found, 1, enum.names[flags[i]])
        end
    end
    return rest == 0 and #found > 0 and table.concat(found, ", ") or tostring(value)
end
