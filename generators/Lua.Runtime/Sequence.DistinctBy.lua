-- uses: Sequence, from, Seen
function runtime.Sequence:DistinctBy(key, keyOf)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local seen = runtime.Seen.new(keyOf)
        return function()
            for index, item in step do
                if seen:Add(key(item)) then
                    return index, item
                end
            end
        end
    end)
end
