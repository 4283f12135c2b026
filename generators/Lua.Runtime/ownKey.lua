-- uses: sharedKeys
local shared = runtime.sharedKeys(
    function(item) return item:GetHashCode() end,
    function(a, b) return a:Equals(b) end
)

--- One key of all objects that their own Equals calls equal; other values are their own key.
function runtime.ownKey(item, places)
    if type(item) == "table" and item.GetHashCode then
        return shared(item, places)
    end
    return item
end
