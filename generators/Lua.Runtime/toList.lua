-- uses: each
--- The items of anything that can be enumerated, as a new list.
function runtime.toList(items)
    local list = {}
    for i, item in runtime.each(items) do
        list[i] = item
    end
    return list
end
