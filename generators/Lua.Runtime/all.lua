function runtime.all(list, predicate)
    for i = 1, list.n or #list do
        if not predicate(list[i]) then
            return false
        end
    end
    return true
end
