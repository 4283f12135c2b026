-- uses: Sequence, from
function runtime.Sequence:FindFromEnd(predicate)
    local found, result = false, nil
    for _, item in self:Each() do
        if not predicate or predicate(item) then
            found, result = true, item
        end
    end
    return found, result
end
