-- uses: removeItem
--- Removes an item from a list or a set; returns whether it was there.
function runtime.removeFrom(items, item, equals)
    if items.Remove then
        return items:Remove(item)
    end
    return runtime.removeItem(items, item, equals)
end
