-- uses: equals
--- The comparison that an equality comparer makes.
function runtime.equality(comparer)
    if comparer == nil then
        return runtime.equals
    end
    return function(a, b) return comparer:Equals(a, b) end
end
