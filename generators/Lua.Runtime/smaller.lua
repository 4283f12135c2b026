--- The smaller of two doubles as on .NET: -0 below 0, and NaN when either is.
function runtime.smaller(left, right)
    if left == 0 and right == 0 then
        return -(-left - right)
    end
    if left < right or left ~= left then
        return left
    end
    return right
end
