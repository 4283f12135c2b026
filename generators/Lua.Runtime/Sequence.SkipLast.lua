-- uses: Sequence, from, slice, each
function runtime.Sequence:SkipLast(count)
    return runtime.Sequence.new(function()
        local items = {}
        for index, item in self:Each() do
            items[index] = item
            items.n = index
        end
        return runtime.each(runtime.slice(items, 1, #items - count))
    end)
end
