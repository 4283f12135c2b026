-- uses: each, toList
function runtime.append(list, items)
    for _, item in runtime.each(items == list and runtime.toList(items) or items) do
        table.insert(list, item)
    end
    return list
end
