-- uses: sharedKeys
--- The keys of items as a comparer sees them, or those the items have without one.
function runtime.comparedKey(comparer, own)
    if comparer == nil or comparer.isDefault then
        return own
    end
    return runtime.sharedKeys(
        function(item) return comparer:GetHashCode(item) end,
        function(a, b) return comparer:Equals(a, b) end
    )
end
