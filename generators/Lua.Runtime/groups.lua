-- uses: from, each, Seen
--- Groups of items by their key, in the order in which the keys came first, and a function that finds one.
function runtime.groups(items, key, value, keyOf)
    local groups, places = {}, runtime.Seen.new(keyOf)
    for _, item in runtime.each(items) do
        local name = key(item)
        local lookup = places:Key(name)
        local group = places.places[lookup]
        if not group then
            group = runtime.from({})
            group.Key, group.items = name, { n = 0 }
            group.start = function() return runtime.each(group.items) end
            places.places[lookup] = group
            table.insert(groups, group)
        end
        if value then
            item = value(item)
        end
        group.items.n = group.items.n + 1
        group.items[group.items.n] = item
    end
    return groups, function(name) return places.places[places:Key(name)] end
end
