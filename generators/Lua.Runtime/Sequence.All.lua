-- uses: Sequence, from
function runtime.Sequence:All(predicate)
    for _, item in self:Each() do
        if not predicate(item) then
            return false
        end
    end
    return true
end
