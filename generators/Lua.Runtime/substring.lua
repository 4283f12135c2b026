-- uses: ArgumentOutOfRangeException
--- A part of a text, which must be in it.
function runtime.substring(text, start, length)
    local problem, parameter
    if start < 0 then
        problem, parameter = "startIndex cannot be less than zero.", "startIndex"
    elseif start > #text then
        problem, parameter = "startIndex cannot be larger than length of string.", "startIndex"
    elseif length and length < 0 then
        problem, parameter = "Length cannot be less than zero.", "length"
    elseif length and start + length > #text then
        problem, parameter = "Index and length must refer to a location within the string.", "length"
    end
    if problem then
        error(runtime.ArgumentOutOfRangeException.new(problem, nil, parameter))
    end
    return text:sub(start + 1, length and start + length)
end
