-- uses: Sequence, from, Sequence.Concat, Sequence.Distinct
function runtime.Sequence:Union(other, keyOf)
    return self:Concat(other):Distinct(keyOf)
end
