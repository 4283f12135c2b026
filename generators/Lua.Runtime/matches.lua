-- uses: groups
--- A function that gives the items for a key in a join; null has none.
function runtime.matches(items, key, keyOf)
    local _, find = runtime.groups(items, key, nil, keyOf)
    return function(name) return name ~= nil and find(name) or nil end
end
