-- uses: Sequence, from, Sequence.SelectIndexed
--- Tuples of a place, counted from 0, and the item there.
function runtime.Sequence:Index()
    return self:SelectIndexed(function(item, index) return { index, item } end)
end
