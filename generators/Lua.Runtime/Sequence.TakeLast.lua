-- uses: Sequence, from, slice, each
function runtime.Sequence:TakeLast(count)
    return runtime.Sequence.new(function()
        local items = {}
        for index, item in self:Each() do
            items[index] = item
            items.n = index
        end
        return runtime.each(runtime.slice(items, math.max(#items - count, 0) + 1, #items))
    end)
end
