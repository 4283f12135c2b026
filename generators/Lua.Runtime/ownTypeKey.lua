-- uses: sharedKeys
local shared = runtime.sharedKeys(
    function(item) return item:GetHashCode() end,
    function(a, b) return getmetatable(a) == getmetatable(b) and a:Equals(b) end
)

--- The same as ownKey for types whose Equals knows no other type.
function runtime.ownTypeKey(item, places)
    if type(item) == "table" and item.GetHashCode then
        return shared(item, places)
    end
    return item
end
