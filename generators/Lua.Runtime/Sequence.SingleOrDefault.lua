-- uses: Sequence, from, Sequence.Find
function runtime.Sequence:SingleOrDefault(predicate, default)
    local found, item = self:Find(predicate, true)
    if found then
        return item
    end
    return default
end
