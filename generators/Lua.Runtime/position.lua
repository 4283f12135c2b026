-- uses: outOfRange
--- A position from 0 in something of a size, at most behind its last item.
function runtime.position(index, size, name)
    if index < 0 or index > size then
        local message = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
        runtime.outOfRange(message, name)
    end
    return index
end
