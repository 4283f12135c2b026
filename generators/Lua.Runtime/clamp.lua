--- A double between bounds; 0, -0 and NaN stay as they are.
function runtime.clamp(value, least, most)
    if value < least then
        return least
    end
    if value > most then
        return most
    end
    return value
end
