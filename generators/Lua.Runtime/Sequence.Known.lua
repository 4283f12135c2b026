-- uses: Sequence, from
--- The values of items, without those that are null.
function runtime.Sequence:Known(selector)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local count = 0
        return function()
            for _, item in step do
                if selector then
                    item = selector(item)
                end
                if item ~= nil then
                    count = count + 1
                    return count, item
                end
            end
        end
    end)
end
