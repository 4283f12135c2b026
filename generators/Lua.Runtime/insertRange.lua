-- uses: toList
function runtime.insertRange(list, index, items)
    for i, item in ipairs(runtime.toList(items)) do
        table.insert(list, index + i, item)
    end
end
