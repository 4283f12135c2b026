function runtime.reverse(list)
    local count = list.n or #list
    for i = 1, math.floor(count / 2) do
        list[i], list[count - i + 1] = list[count - i + 1], list[i]
    end
end
