-- uses: inList
--- An item of a list or array at an index, which must be there.
function runtime.itemAt(items, index)
    return items[runtime.inList(items, index)]
end
