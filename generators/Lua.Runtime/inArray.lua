-- uses: IndexOutOfRangeException
--- The Lua index of an item of an array, which must be there.
function runtime.inArray(items, index)
    if index < 0 or index >= (items.n or #items) then
        error(runtime.IndexOutOfRangeException.new())
    end
    return index + 1
end
