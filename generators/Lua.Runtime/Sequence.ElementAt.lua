-- uses: Sequence, from, ArgumentOutOfRangeException
function runtime.Sequence:ElementAt(index)
    for place, item in self:Each() do
        if place == index + 1 then
            return item
        end
    end
    error(runtime.ArgumentOutOfRangeException.new(nil, nil, "index"))
end
