-- uses: findLastIndex
function runtime.findLast(list, predicate)
    return list[runtime.findLastIndex(list, predicate) + 1]
end
