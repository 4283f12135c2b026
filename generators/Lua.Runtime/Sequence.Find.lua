-- uses: Sequence, from, InvalidOperationException
--- The first item that matches, or the only one.
function runtime.Sequence:Find(predicate, single)
    local found, result = 0, nil
    for _, item in self:Each() do
        if not predicate or predicate(item) then
            found, result = found + 1, item
            if not single then
                break
            elseif found > 1 then
                local kind = predicate and "matching " or ""
                error(runtime.InvalidOperationException.new("Sequence contains more than one " .. kind .. "element"))
            end
        end
    end
    return found > 0, result
end
