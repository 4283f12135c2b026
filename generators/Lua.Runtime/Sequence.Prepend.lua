-- uses: Sequence, from, Sequence.Concat
function runtime.Sequence:Prepend(item)
    return runtime.from({ item }):Concat(self)
end
