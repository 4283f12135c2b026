-- uses: Sequence, from
function runtime.Sequence:ElementAtOrDefault(index, default)
    for place, item in self:Each() do
        if place == index + 1 then
            return item
        end
    end
    return default
end
