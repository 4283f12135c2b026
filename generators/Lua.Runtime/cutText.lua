-- uses: notNegative, notAbove, outOfRange
--- A text without a part of it, which must be there; without a count, the rest of it.
function runtime.cutText(text, index, count)
    if not count then
        if index < 0 then
            runtime.outOfRange("StartIndex cannot be less than zero.", "startIndex")
        elseif index > #text then
            runtime.outOfRange("startIndex cannot be larger than length of string.", "startIndex")
        end
        return text:sub(1, index)
    end
    runtime.notNegative(index, "startIndex")
    runtime.notNegative(count, "count")
    runtime.notAbove(count, #text - index, "count")
    return text:sub(1, index) .. text:sub(index + count + 1)
end
