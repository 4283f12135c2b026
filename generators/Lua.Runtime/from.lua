-- uses: Sequence, each
--- Anything that can be enumerated, as a Sequence.
function runtime.from(items)
    if getmetatable(items) == runtime.Sequence then
        return items
    end
    return runtime.Sequence.new(function() return runtime.each(items) end)
end
