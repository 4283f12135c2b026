-- uses: Sequence, from
function runtime.Sequence:Any(predicate)
    for _, item in self:Each() do
        if not predicate or predicate(item) then
            return true
        end
    end
    return false
end
