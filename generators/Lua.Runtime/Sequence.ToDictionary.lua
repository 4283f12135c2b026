-- uses: Sequence, from, Dictionary
function runtime.Sequence:ToDictionary(key, value, keyOf)
    local result = runtime.Dictionary.new(keyOf)
    for _, item in self:Each() do
        if value then
            result:Add(key(item), value(item))
        else
            result:Add(key(item), item)
        end
    end
    return result
end
