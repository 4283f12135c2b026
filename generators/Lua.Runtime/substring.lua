-- uses: notNegative, outOfRange
--- A part of a text, which must be in it.
function runtime.substring(text, start, length)
    runtime.notNegative(start, "startIndex")
    if start > #text then
        runtime.outOfRange("startIndex cannot be larger than length of string.", "startIndex")
    elseif length and runtime.notNegative(length, "length") > #text - start then
        runtime.outOfRange("Index and length must refer to a location within the string.", "length")
    end
    return text:sub(start + 1, length and start + length)
end
