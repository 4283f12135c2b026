return function()
    local sum = 0
    for i = 1, 3000000 do
        if i % 3 == 0 then
            sum = sum + i
        else
            sum = sum - 1
        end
    end
    local i = 0
    while i < 1000000 do
        i = i + 1
        sum = sum + i / 2
    end
    return sum
end
