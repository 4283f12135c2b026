function runtime.lastIndexOfItem(items, item, equals)
    for i = items.n or #items, 1, -1 do
        if items[i] == item or equals and equals(items[i], item) then
            return i - 1
        end
    end
    return -1
end
