-- uses: Sequence, from, Sequence.Demand
function runtime.Sequence:AverageOrNull(selector)
    local sum, count = 0, 0
    for index, item in self:Each() do
        sum, count = sum + (selector and selector(item) or item), index
    end
    if count > 0 then
        return sum / count
    end
end

--- The same of values that cannot be null, of which there must be one.
function runtime.Sequence:Average(selector)
    local average = self:AverageOrNull(selector)
    return self:Demand(average ~= nil, average)
end
