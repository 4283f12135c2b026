-- uses: indexOfItem
function runtime.removeItem(list, item, equals)
    local index = runtime.indexOfItem(list, item, equals)
    if index >= 0 then
        table.remove(list, index + 1)
    end
    return index >= 0
end
