-- uses: Sequence, from
function runtime.Sequence:Select(selector)
    return runtime.Sequence.new(function()
        local step = self:Each()
        return function()
            local index, item = step()
            if index then
                return index, selector(item)
            end
        end
    end)
end
