function runtime.findIndex(list, predicate)
    for i = 1, list.n or #list do
        if predicate(list[i]) then
            return i - 1
        end
    end
    return -1
end
