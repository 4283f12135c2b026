--- Whether a table holds nothing.
function runtime.isEmpty(map)
    return next(map) == nil
end
