-- uses: Sequence, from, Sequence.FindFromEnd
function runtime.Sequence:LastOrDefault(predicate, default)
    local found, item = self:FindFromEnd(predicate)
    if found then
        return item
    end
    return default
end
