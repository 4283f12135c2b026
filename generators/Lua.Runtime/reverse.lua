--- Reverses a list in place, or some of its items from an index that counts from 0.
function runtime.reverse(list, start, count)
    start, count = start or 0, count or list.n or #list
    for i = 1, math.floor(count / 2) do
        local first, last = start + i, start + count - i + 1
        list[first], list[last] = list[last], list[first]
    end
end
