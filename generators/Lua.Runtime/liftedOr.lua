--- The | of booleans that may be null.
function runtime.liftedOr(a, b)
    if a or b then
        return true
    end
    if a == nil or b == nil then
        return nil
    end
    return false
end
