--- The index from 0 of an item at a start or behind it, among so many, or -1.
function runtime.indexOfItemFrom(items, item, start, count, equals)
    for i = start + 1, count and start + count or items.n or #items do
        if items[i] == item or equals and equals(items[i], item) then
            return i - 1
        end
    end
    return -1
end
