-- uses: NullReferenceException
function runtime.classOf(value)
    if value == nil then
        error(runtime.NullReferenceException.new())
    end
    return getmetatable(value)
end
