function runtime.forEach(list, action)
    for i = 1, list.n or #list do
        action(list[i])
    end
end
