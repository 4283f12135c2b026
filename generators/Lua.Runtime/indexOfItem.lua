--- The index from 0 of an item, or -1.
function runtime.indexOfItem(items, item, equals)
    for i = 1, items.n or #items do
        if items[i] == item or equals and equals(items[i], item) then
            return i - 1
        end
    end
    return -1
end
