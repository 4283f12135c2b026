-- uses: compareAny
--- The comparison that a comparer makes.
function runtime.comparison(comparer)
    if comparer == nil then
        return runtime.compareAny
    end
    return function(a, b) return comparer:Compare(a, b) end
end
