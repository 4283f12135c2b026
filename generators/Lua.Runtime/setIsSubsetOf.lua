-- uses: HashSetFrom, setIsSupersetOf
function runtime.setIsSubsetOf(set, items)
    return runtime.setIsSupersetOf(runtime.HashSetFrom(items, set.keyOf), set)
end
