-- uses: Sequence, from
function runtime.Sequence:SelectIndexed(selector)
    return runtime.Sequence.new(function()
        local step = self:Each()
        return function()
            local index, item = step()
            if index then
                return index, selector(item, index - 1)
            end
        end
    end)
end
