return function()
    local function range(n)
        return coroutine.wrap(function()
            for i = 1, n do
                coroutine.yield(i)
            end
        end)
    end
    local sum = 0
    for i in range(300000) do
        sum = sum + i
    end
    for i = 1, 5000 do
        local co = coroutine.create(function(a)
            local b = coroutine.yield(a + 1)
            return a + b
        end)
        local _, first = coroutine.resume(co, i)
        local _, second = coroutine.resume(co, first)
        sum = sum + second
    end
    return sum
end
