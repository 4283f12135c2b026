-- uses: Sequence, from, Dictionary
function runtime.Sequence:GroupBy(key, value, keyOf)
    return runtime.Sequence.new(function()
        local groups = runtime.Dictionary.new(keyOf)
        for _, item in self:Each() do
            local name = key(item)
            local found, group = groups:TryGetValue(name)
            if not found then
                group = runtime.from({})
                group.Key, group.items = name, {}
                group.start = function() return ipairs(group.items) end
                groups:Add(name, group)
            end
            if value then
                item = value(item)
            end
            table.insert(group.items, item)
        end
        return ipairs(groups:Values())
    end)
end
