-- uses: Sequence, from
function runtime.Sequence:Zip(other, result)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local second = runtime.from(other):Each()
        return function()
            local index, a = step()
            local place, b = second()
            if index and place then
                if result then
                    return index, result(a, b)
                end
                return index, { a, b }
            end
        end
    end)
end
