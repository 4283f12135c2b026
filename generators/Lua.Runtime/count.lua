function runtime.count(items)
    if items.Count then
        return items:Count()
    end
    return items.n or #items
end
