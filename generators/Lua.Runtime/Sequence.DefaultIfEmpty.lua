-- uses: Sequence, from
function runtime.Sequence:DefaultIfEmpty(default)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local first = true
        return function()
            local index, item = step()
            if first and not index then
                first = false
                return true, default
            end
            first = false
            return index, item
        end
    end)
end
