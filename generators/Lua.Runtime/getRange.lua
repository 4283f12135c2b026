-- uses: rangeInList, slice
--- Items of a list, which must be there.
function runtime.getRange(list, index, count)
    runtime.rangeInList(list, index, count)
    return runtime.slice(list, index + 1, index + count)
end
