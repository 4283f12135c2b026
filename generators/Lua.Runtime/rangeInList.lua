-- uses: capacity, ArgumentException
--- The index and count of items of a list, which must be there.
function runtime.rangeInList(list, index, count)
    runtime.capacity(index, "index")
    runtime.capacity(count, "count")
    if count > #list - index then
        error(
            runtime.ArgumentException.new(
                "Offset and length were out of bounds for the array or count is greater than the number of elements "
                    .. "from index to the end of the source collection."
            )
        )
    end
    return index, count
end
