-- uses: NullReferenceException
--- An object that is asked for something, and so must be there.
function runtime.notNull(value)
    if value == nil then
        error(runtime.NullReferenceException.new())
    end
    return value
end
