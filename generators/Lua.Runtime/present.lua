-- uses: InvalidOperationException
--- A value that may be missing, which must be there.
function runtime.present(value)
    if value == nil then
        error(runtime.InvalidOperationException.new("Nullable object must have a value."))
    end
    return value
end
