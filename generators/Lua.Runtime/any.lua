-- uses: findIndex
function runtime.any(list, predicate)
    return runtime.findIndex(list, predicate) >= 0
end
