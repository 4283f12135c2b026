function runtime.clear(list)
    for i = #list, 1, -1 do
        list[i] = nil
    end
end
