-- uses: Sequence
--- What a method with yield returns: runs the method anew for each enumeration.
function runtime.iterator(steps)
    return runtime.Sequence.new(function() return coroutine.wrap(steps) end)
end
