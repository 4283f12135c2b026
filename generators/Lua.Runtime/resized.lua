--- An array with so many items: those of another, which may be nil, and the default.
function runtime.resized(array, size, default, holdsNil)
    local count = array and (array.n or #array)
    if count == size then
        return array
    end
    local result = { n = holdsNil and size or nil }
    for i = 1, size do
        if i <= (count or 0) then
            result[i] = array[i]
        else
            result[i] = default
        end
    end
    return result
end
