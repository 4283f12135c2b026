-- uses: HashSetFrom, setIsSupersetOf
function runtime.setIsProperSupersetOf(set, items)
    local others = runtime.HashSetFrom(items, set.keyOf)
    return others:Count() < set:Count() and runtime.setIsSupersetOf(set, others)
end
