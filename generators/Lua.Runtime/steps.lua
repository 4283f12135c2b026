--- Iterates over what an enumerator goes through, as index and item.
function runtime.steps(enumerator)
    local index = 0
    return function()
        if enumerator:MoveNext() then
            index = index + 1
            return index, enumerator:GetCurrent()
        end
    end
end
