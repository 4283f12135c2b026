-- uses: Sequence, from, reverse, each
function runtime.Sequence:Reverse()
    return runtime.Sequence.new(function()
        local items = {}
        for index, item in self:Each() do
            items[index] = item
            items.n = index
        end
        runtime.reverse(items)
        return runtime.each(items)
    end)
end
