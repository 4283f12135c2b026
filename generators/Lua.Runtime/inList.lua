-- uses: ArgumentOutOfRangeException
--- The Lua index of an item of a list, which must be there.
function runtime.inList(items, index)
    if index < 0 or index >= #items then
        error(
            runtime.ArgumentOutOfRangeException.new(
                "Index was out of range. Must be non-negative and less than the size of the collection.", nil, "index"
            )
        )
    end
    return index + 1
end
