-- uses: ArgumentOutOfRangeException
--- The Lua index where an item is to go in a list, at most one behind the last.
function runtime.placeInList(items, index)
    if index < 0 or index > #items then
        error(runtime.ArgumentOutOfRangeException.new("Index must be within the bounds of the List.", nil, "index"))
    end
    return index + 1
end
