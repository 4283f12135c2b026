return function()
    local seed = 42
    local function random()
        seed = (seed * 16807) % 2147483647
        return seed
    end
    local numbers, names = {}, {}
    for i = 1, 40000 do
        numbers[i] = random()
    end
    for i = 1, 10000 do
        names[i] = "n" .. random()
    end
    table.sort(numbers)
    table.sort(names)
    table.sort(numbers, function(a, b)
        return a > b
    end)
    return numbers[1]
end
