-- uses: Sequence, from
function runtime.Sequence:ZipThree(second, third)
    return runtime.Sequence.new(function()
        local first = self:Each()
        local nextSecond, nextThird = runtime.from(second):Each(), runtime.from(third):Each()
        return function()
            local index, a = first()
            local i, b = nextSecond()
            local j, c = nextThird()
            if index and i and j then
                return index, { a, b, c }
            end
        end
    end)
end
