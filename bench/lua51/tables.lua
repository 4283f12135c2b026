return function()
    local list, sum = {}, 0
    for i = 1, 300000 do
        list[i] = i * 2
    end
    for round = 1, 3 do
        for i = 1, #list do
            sum = sum + list[i]
        end
    end
    local map = {}
    for i = 1, 50000 do
        map["key" .. (i % 500)] = i
    end
    for _, value in pairs(map) do
        sum = sum + value
    end
    for _, value in ipairs(list) do
        sum = sum + value
    end
    return sum
end
