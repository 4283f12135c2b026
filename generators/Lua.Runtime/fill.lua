function runtime.fill(array, value)
    for i = 1, array.n or #array do
        array[i] = value
    end
end
