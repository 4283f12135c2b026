-- uses: Sequence, from
function runtime.Sequence:AggregateFrom(seed, combine, finish)
    for _, item in self:Each() do
        seed = combine(seed, item)
    end
    if finish then
        return finish(seed)
    end
    return seed
end
