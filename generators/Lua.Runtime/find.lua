-- uses: findIndex
function runtime.find(list, predicate)
    return list[runtime.findIndex(list, predicate) + 1]
end
