-- uses: Sequence, from, Seen, each
function runtime.Sequence:Intersect(others, keyOf)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local seen = runtime.Seen.new(keyOf)
        for _, item in runtime.each(others) do
            seen:Add(item)
        end
        return function()
            for index, item in step do
                if seen:Remove(item) then
                    return index, item
                end
            end
        end
    end)
end
