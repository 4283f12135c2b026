-- uses: Sequence, from
function runtime.Sequence:Concat(other)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local second
        return function()
            local index, item
            if not second then
                index, item = step()
                if index then
                    return index, item
                end
                second = runtime.from(other):Each()
            end
            return second()
        end
    end)
end
