-- uses: toList
--- A copy of an array.
function runtime.cloned(items)
    local copy = runtime.toList(items)
    copy.n = items.n
    return copy
end
