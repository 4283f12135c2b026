function runtime.compare(a, b)
    if a < b then
        return -1
    elseif a > b then
        return 1
    elseif a == b then
        return 0
    end
    return a ~= a and (b ~= b and 0 or -1) or 1
end
