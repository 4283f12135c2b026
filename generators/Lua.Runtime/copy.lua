function runtime.copy(from, fromIndex, to, toIndex, count)
    local first, last, step = 1, count, 1
    if from == to and fromIndex < toIndex then
        first, last, step = count, 1, -1
    end
    for i = first, last, step do
        to[toIndex + i] = from[fromIndex + i]
    end
end
