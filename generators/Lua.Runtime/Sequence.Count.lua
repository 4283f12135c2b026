-- uses: Sequence, from
function runtime.Sequence:Count(predicate)
    local count = 0
    for _, item in self:Each() do
        if not predicate or predicate(item) then
            count = count + 1
        end
    end
    return count
end
