-- uses: Sequence, from, toList
function runtime.Sequence:ToArray()
    return runtime.toList(self)
end
