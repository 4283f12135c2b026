-- uses: Sequence, from, Sequence.Find
function runtime.Sequence:FirstOrDefault(predicate, default)
    local found, item = self:Find(predicate)
    if found then
        return item
    end
    return default
end
