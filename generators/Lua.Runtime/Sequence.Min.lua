-- uses: Sequence, from, Sequence.Demand
function runtime.Sequence:Min(selector)
    local best
    for _, item in self:Each() do
        local value = selector and selector(item) or item
        if best == nil or value < best then
            best = value
        end
    end
    return self:Demand(best ~= nil, best)
end
