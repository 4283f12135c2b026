-- uses: Sequence, from, Sequence.Demand
function runtime.Sequence:Average(selector)
    local sum, count = 0, 0
    for index, item in self:Each() do
        sum, count = sum + (selector and selector(item) or item), index
    end
    self:Demand(count > 0)
    return sum / count
end
