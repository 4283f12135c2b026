function runtime.findLastIndex(list, predicate)
    for i = list.n or #list, 1, -1 do
        if predicate(list[i]) then
            return i - 1
        end
    end
    return -1
end
