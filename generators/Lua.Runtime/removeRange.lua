function runtime.removeRange(list, index, count)
    for _ = 1, count do
        table.remove(list, index + 1)
    end
end
