-- uses: contains
--- Whether a list or a set has an item.
function runtime.containsAny(items, item, equals)
    if items.Contains then
        return items:Contains(item)
    end
    return runtime.contains(items, item, equals)
end
