--- C#'s ^ of values that may be true, false or nil.
function runtime.liftedXor(left, right)
    if left == nil or right == nil then
        return nil
    end
    return left ~= right
end
