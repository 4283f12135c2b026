--- The difference of the first characters that differ, else of the lengths.
function runtime.compareText(a, b)
    if a == nil or b == nil then
        return a == b and 0 or a == nil and -1 or 1
    end
    for i = 1, math.min(#a, #b) do
        local difference = a:byte(i) - b:byte(i)
        if difference ~= 0 then
            return difference
        end
    end
    return #a - #b
end
