-- uses: compareAny
--- The index from 0 of an item in a sorted list; where there is none, the complement of where it would stand.
function runtime.binarySearch(items, item)
    local low, high = 0, (items.n or #items) - 1
    while low <= high do
        local middle = math.floor((low + high) / 2)
        local order = runtime.compareAny(items[middle + 1], item)
        if order == 0 then
            return middle
        elseif order < 0 then
            low = middle + 1
        else
            high = middle - 1
        end
    end
    return -low - 1
end
