-- uses: Sequence, from, toList
function runtime.Sequence:ToList()
    return runtime.toList(self)
end
