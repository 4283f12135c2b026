-- uses: Sequence, from, Sequence.Concat
function runtime.Sequence:Append(item)
    return self:Concat({ item })
end
