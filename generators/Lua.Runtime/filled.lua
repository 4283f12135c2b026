function runtime.filled(count, value)
    local array = {}
    for i = 1, count do
        array[i] = value
    end
    return array
end
