--- The items from one position to another, both counted from 1.
function runtime.slice(list, first, last)
    local part = { n = list.n and last - first + 1 }
    for i = first, last do
        part[i - first + 1] = list[i]
    end
    return part
end
