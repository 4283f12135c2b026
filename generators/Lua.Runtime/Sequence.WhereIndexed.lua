-- uses: Sequence, from
function runtime.Sequence:WhereIndexed(predicate)
    return runtime.Sequence.new(function()
        local step = self:Each()
        return function()
            for index, item in step do
                if predicate(item, index - 1) then
                    return index, item
                end
            end
        end
    end)
end
