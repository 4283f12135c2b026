-- uses: ArgumentNullException
--- An argument that must not be null.
function runtime.argument(value, name)
    if value == nil then
        error(runtime.ArgumentNullException.new(nil, nil, name))
    end
    return value
end
