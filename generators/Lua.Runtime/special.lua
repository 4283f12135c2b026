--- The text of values that are no numbers; a zero prints its sign as .NET does.
function runtime.special(value)
    if value ~= value then
        return "NaN"
    elseif value == math.huge then
        return "Infinity"
    elseif value == -math.huge then
        return "-Infinity"
    end
end
