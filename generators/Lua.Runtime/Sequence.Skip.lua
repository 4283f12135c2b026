-- uses: Sequence, from
function runtime.Sequence:Skip(count)
    return runtime.Sequence.new(function()
        local step = self:Each()
        return function()
            for index, item in step do
                if index > count then
                    return index, item
                end
            end
        end
    end)
end
