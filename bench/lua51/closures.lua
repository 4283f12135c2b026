local function counter(step)
    local count = 0
    return function()
        count = count + step
        return count
    end
end

local function map(list, transform)
    local result = {}
    for i = 1, #list do
        result[i] = transform(list[i])
    end
    return result
end

return function()
    local sum = 0
    for i = 1, 100000 do
        local next = counter(i)
        next()
        sum = sum + next()
    end
    local list = { 1, 2, 3, 4, 5, 6, 7, 8 }
    for i = 1, 20000 do
        local mapped = map(list, function(x)
            return x + i
        end)
        sum = sum + mapped[8]
    end
    return sum
end
