-- uses: Sequence, from, Sequence.DistinctBy
function runtime.Sequence:Distinct(keyOf)
    return self:DistinctBy(function(item) return item end, keyOf)
end
