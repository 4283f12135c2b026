-- uses: characters, steps
--- Iterates over anything that can be enumerated, as index and item.
function runtime.each(items)
    if type(items) == "string" then
        return ipairs(runtime.characters(items))
    elseif items.Each then
        return items:Each()
    elseif items.GetEnumerator then
        return runtime.steps(items:GetEnumerator())
    elseif items.n then
        local index = 0
        return function()
            index = index + 1
            if index <= items.n then
                return index, items[index]
            end
        end
    end
    return ipairs(items)
end
