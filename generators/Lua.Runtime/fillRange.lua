function runtime.fillRange(array, value, index, count)
    for i = index + 1, index + count do
        array[i] = value
    end
end
