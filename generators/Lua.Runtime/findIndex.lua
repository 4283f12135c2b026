function runtime.findIndex(list, predicate, start)
    for i = (start or 0) + 1, list.n or #list do
        if predicate(list[i]) then
            return i - 1
        end
    end
    return -1
end
