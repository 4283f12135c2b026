--- Rounds to the nearest whole number, halves to the even one.
function runtime.round(value)
    local low = math.floor(value)
    local rest = value - low
    if rest < 0.5 or rest == 0.5 and low % 2 == 0 then
        return low
    end
    return rest == rest and math.ceil(value) or value
end
