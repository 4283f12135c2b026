-- uses: Sequence, from
function runtime.Sequence:TakeWhile(predicate)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local open = true
        return function()
            if open then
                local index, item = step()
                open = index ~= nil and predicate(item)
                if open then
                    return index, item
                end
            end
        end
    end)
end
