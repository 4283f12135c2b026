-- uses: HashSetFrom, setIsSupersetOf
function runtime.setIsProperSubsetOf(set, items)
    local others = runtime.HashSetFrom(items, set.keyOf)
    return others:Count() > set:Count() and runtime.setIsSupersetOf(others, set)
end
