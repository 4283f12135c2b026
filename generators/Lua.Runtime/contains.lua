-- uses: indexOfItem
function runtime.contains(items, item, equals)
    return runtime.indexOfItem(items, item, equals) >= 0
end
