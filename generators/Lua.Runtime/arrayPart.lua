-- uses: slice, outOfRange
--- The items of an array from one index up to another, which must be there.
function runtime.arrayPart(array, first, last)
    if first < 0 or last < first or last > (array.n or #array) then
        runtime.outOfRange(nil, "length")
    end
    return runtime.slice(array, first + 1, last)
end
