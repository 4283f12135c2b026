-- uses: Sequence, from
function runtime.Sequence:Sum(selector)
    local sum = 0
    for _, item in self:Each() do
        sum = sum + (selector and selector(item) or item)
    end
    return sum
end
