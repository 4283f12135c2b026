-- uses: Sequence, from, Sequence.Concat, Sequence.DistinctBy
function runtime.Sequence:UnionBy(other, key, keyOf)
    return self:Concat(other):DistinctBy(key, keyOf)
end
