-- uses: ArgumentNullException
function runtime.throwIfNull(value, name)
    if value == nil then
        error(runtime.ArgumentNullException.new(nil, nil, name))
    end
end
