--- The & of booleans that may be null.
function runtime.liftedAnd(a, b)
    if a == false or b == false then
        return false
    end
    if a == nil or b == nil then
        return nil
    end
    return true
end
