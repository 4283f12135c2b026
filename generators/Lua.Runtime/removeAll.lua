function runtime.removeAll(list, predicate)
    local kept, size = 0, #list
    for i = 1, size do
        local item = list[i]
        if not predicate(item) then
            kept = kept + 1
            list[kept] = item
        end
    end
    for i = kept + 1, size do
        list[i] = nil
    end
    return size - kept
end
