function runtime.liftedNot(value)
    if value == nil then
        return nil
    end
    return not value
end
