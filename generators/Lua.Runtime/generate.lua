function runtime.generate(count, create)
    local array = {}
    for i = 1, count do
        array[i] = create()
    end
    return array
end
