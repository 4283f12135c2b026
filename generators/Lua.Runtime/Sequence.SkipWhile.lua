-- uses: Sequence, from
function runtime.Sequence:SkipWhile(predicate)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local open = false
        return function()
            for index, item in step do
                open = open or not predicate(item)
                if open then
                    return index, item
                end
            end
        end
    end)
end
