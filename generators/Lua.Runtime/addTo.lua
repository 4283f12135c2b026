--- Adds an item to a list or a set.
function runtime.addTo(items, item)
    if items.Add then
        items:Add(item)
    else
        table.insert(items, item)
    end
end
